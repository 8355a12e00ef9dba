import { useLocalStorage } from '@mantine/hooks';
import { useEffect } from 'react';

/** How much of a row is seen: all of its text, one line, or one line with hardly any room around it. */
export const DENSITIES = ['full', 'line', 'dense'] as const;
type Density = (typeof DENSITIES)[number];

/** Kept by person in this browser; drawn by the style sheets. */
export function useDensity(subject: string | undefined) {
  const [density, setDensity] = useLocalStorage<Density>({
    key: `orientir-density:${subject}`,
    defaultValue: 'line',
    getInitialValueInEffect: false,
  });
  useEffect(() => {
    document.documentElement.dataset.density = density;
  }, [density]);
  return [density, setDensity] as const;
}
