/** The periods a campaign may be about: reporting years first, as most is collected once a year. */
export function periodChoices(year = new Date().getFullYear()): string[] {
  const years = [year - 1, year, year - 2];
  return [
    ...years.map((y) => `RY${y}`),
    ...years.flatMap((y) => [`RY${y}-H1`, `RY${y}-H2`]),
    ...years.map((y) => `CY${y}`),
    ...years.flatMap((y) => [1, 2, 3, 4].map((q) => `CY${y}-Q${q}`)),
  ];
}
