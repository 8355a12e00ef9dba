/** A round width of bins: 1, 2, 2.5 or 5 times a power of ten. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((one) => one * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}

interface Bin {
  from: number;
  to: number;
  count: number;
}

/** Values counted in bins of equal round width; the last bin holds its upper end. */
export function bins(values: number[], about = 10): Bin[] {
  if (values.length === 0) return [];
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (low === high) return [{ from: low, to: high, count: values.length }];
  const step = niceStep((high - low) / about);
  const first = Math.floor(low / step + 1e-9);
  const count = Math.max(1, Math.ceil(high / step - 1e-9) - first);
  const found = Array.from({ length: count }, (_, i) => ({
    from: round((first + i) * step),
    to: round((first + i + 1) * step),
    count: 0,
  }));
  for (const value of values) found[binOf(found, value)]!.count++;
  return found;
}

/** The place of the bin that holds a value. */
export const binOf = (found: { from: number; to: number }[], value: number) => {
  const at = found.findIndex(({ to }) => value < to);
  return at < 0 ? found.length - 1 : at;
};

const round = (value: number) => Number(value.toPrecision(12));

export function median(values: number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : mean(sorted[middle - 1], sorted[middle]);
}

const mean = (a: number | undefined, b: number | undefined) =>
  a === undefined || b === undefined ? undefined : (a + b) / 2;

/** One of five steps of shade by the place of a value between the least and the most; all alike: the middle. */
export function stepOf(value: number, low: number, high: number, towards: 'increase' | 'decrease' | 'none') {
  if (low === high) return 2;
  const share = (value - low) / (high - low);
  return Math.min(4, Math.floor((towards === 'decrease' ? 1 - share : share) * 5));
}
