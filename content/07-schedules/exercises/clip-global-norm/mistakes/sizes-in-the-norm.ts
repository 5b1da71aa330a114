// Wrong: adds sizes instead of squares.
export const mistake = 'sizes-in-the-norm';

export function clip(lists: number[][], maxNorm: number) {
  let sum = 0;
  for (const g of lists) {
    for (const x of g) sum += Math.abs(x);
  }
  const norm = sum;
  const factor = Math.min(1, maxNorm / norm);
  return lists.map((g) => g.map((x) => factor * x));
}
