// Wrong: the norm stands over the bound.
export const mistake = 'factor-upside-down';

export function clip(lists: number[][], maxNorm: number) {
  let sum = 0;
  for (const g of lists) {
    for (const x of g) sum += x * x;
  }
  const norm = Math.sqrt(sum);
  const factor = Math.min(1, norm / maxNorm);
  return lists.map((g) => g.map((x) => factor * x));
}
