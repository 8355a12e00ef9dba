interface SparklineProps {
  /** Undefined where there is no value: the line breaks there, it never falls to zero. */
  values: (number | undefined)[];
  target?: number;
  width?: number;
  height?: number;
  label: string;
}

/** Places of the points; a flat or single line lies in the middle. */
export function points(values: (number | undefined)[], width: number, height: number, also: number[] = []) {
  const known = [...values.filter((value) => value !== undefined), ...also];
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  const y = (value: number) => (span === 0 ? height / 2 : height - 4 - ((value - low) / span) * (height - 8));
  const step = values.length > 1 ? (width - 8) / (values.length - 1) : 0;
  return {
    y,
    places: values.map((value, i) => (value === undefined ? undefined : { x: 4 + i * step, y: y(value) })),
  };
}

/** A small trend line. */
export function Sparkline({ values, target, width = 120, height = 36, label }: SparklineProps) {
  const { y, places } = points(values, width, height, target === undefined ? [] : [target]);
  const path = places
    .map((place, i) =>
      place ? `${places[i - 1] ? 'L' : 'M'}${place.x.toFixed(1)} ${place.y.toFixed(1)}` : '',
    )
    .join('');
  const last = places.findLast((place) => place !== undefined);
  return (
    <svg role="img" aria-label={label} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {target !== undefined && (
        <line
          x1={0}
          x2={width}
          y1={y(target)}
          y2={y(target)}
          stroke="var(--o-ok)"
          strokeWidth="1.5"
          strokeDasharray="4 3"
        />
      )}
      <path d={path} fill="none" stroke="var(--o-run)" strokeWidth="2" strokeLinejoin="round" />
      {places.map(
        (place, i) => place && <circle key={i} cx={place.x} cy={place.y} r="1.8" fill="var(--o-run)" />,
      )}
      {last && <circle cx={last.x} cy={last.y} r="3.2" fill="var(--o-run)" />}
    </svg>
  );
}
