// Wrong: begins at the first gradient, so that nothing need be corrected.
export const mistake = 'starts-at-first-gradient';

export function correctedAverages(g: number[], beta: number) {
  const averages: number[] = [];
  let m = g[0]!;
  g.forEach((gt) => {
    m = beta * m + (1 - beta) * gt;
    averages.push(m);
  });
  return averages;
}
