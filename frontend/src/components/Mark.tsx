/** How a state looks: a shape and a colour, never the colour alone. */
export interface Shape {
  colour: string;
  symbol: string;
}

/** A state by word and shape; the colour only repeats it. */
export function Mark({ shape: { colour, symbol }, text }: { shape: Shape; text: string }) {
  return (
    <span style={{ color: colour, whiteSpace: 'nowrap' }}>
      <span aria-hidden="true" style={{ display: 'inline-block', width: '1.3em' }}>
        {symbol}
      </span>
      {text}
    </span>
  );
}
