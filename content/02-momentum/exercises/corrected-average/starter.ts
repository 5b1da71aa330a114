export function correctedAverages(g: number[], beta: number) {
  const averages: number[] = [];
  let m = 0;
  g.forEach((gt, i) => {
    const t = i + 1;
    // What becomes of m, and what goes into the list?
  });
  return averages;
}
