// Wrong: adds up first, but then steps once for each occurrence.
export const mistake = 'row-by-row';

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
  for (const row of rows) {
    const gi = total[row]!;
    newG[row]! += gi * gi;
    newTable[row]! -= (lr * gi) / (Math.sqrt(newG[row]!) + eps);
  }
  return { table: newTable, G: newG };
}
