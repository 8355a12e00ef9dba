import { useState } from 'react';

/** The moment a component was first drawn: what is left open over midnight keeps its day. */
export const useToday = () => useState(() => new Date())[0];
