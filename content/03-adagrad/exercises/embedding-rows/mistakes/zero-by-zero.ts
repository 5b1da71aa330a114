// Wrong: steps in every row, also where there is neither gradient nor sum.
export const mistake = 'zero-by-zero';

export function updateRows(
  table: number[],
  G: number[],
  rows: number[],
  g: number[],
  lr: number,
  eps: number,
) {
  const newTable = [...table];
  const newG = [...G];
  const total = table.map(() => 0);
  rows.forEach((row, j) => {
    total[row]! += g[j]!;
  });
  total.forEach((gi, i) => {
    newG[i]! += gi * gi;
    newTable[i]! -= (lr * gi) / (Math.sqrt(newG[i]!) + eps);
  });
  return { table: newTable, G: newG };
}
