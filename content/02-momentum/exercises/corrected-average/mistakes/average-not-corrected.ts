// Wrong: the average as it is.
export const mistake = 'average-not-corrected';

export function correctedAverages(g: number[], beta: number) {
  const averages: number[] = [];
  let m = 0;
  g.forEach((gt) => {
    m = beta * m + (1 - beta) * gt;
    averages.push(m);
  });
  return averages;
}
