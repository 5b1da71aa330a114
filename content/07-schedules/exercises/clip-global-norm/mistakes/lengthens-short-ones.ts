// Wrong: short gradients are made longer.
export const mistake = 'lengthens-short-ones';

export function clip(lists: number[][], maxNorm: number) {
  let sum = 0;
  for (const g of lists) {
    for (const x of g) sum += x * x;
  }
  const norm = Math.sqrt(sum);
  const factor = maxNorm / norm;
  return lists.map((g) => g.map((x) => factor * x));
}
