// Wrong: the factor is at least one instead of at most.
export const mistake = 'factor-upside-down';

export function clip(lists: number[][], maxNorm: number) {
  let sum = 0;
  for (const g of lists) {
    for (const x of g) sum += x * x;
  }
  const norm = Math.sqrt(sum);
  const factor = Math.max(1, maxNorm / norm);
  return lists.map((g) => g.map((x) => factor * x));
}
