export function clip(lists: number[][], maxNorm: number) {
  let sum = 0;
  for (const g of lists) {
    for (const x of g) sum += ___;
  }
  const norm = ___;
  const factor = ___;
  return lists.map((g) => g.map((x) => factor * x));
}
