// Wrong: divides by the sum of squares.
export const mistake = 'norm-without-root';

export function clip(lists: number[][], maxNorm: number) {
  let sum = 0;
  for (const g of lists) {
    for (const x of g) sum += x * x;
  }
  const norm = sum;
  const factor = Math.min(1, maxNorm / norm);
  return lists.map((g) => g.map((x) => factor * x));
}
