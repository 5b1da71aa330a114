// Wrong: divides by the same number at every step.
export const mistake = 'constant-correction';

export function correctedAverages(g: number[], beta: number) {
  const averages: number[] = [];
  let m = 0;
  g.forEach((gt) => {
    m = beta * m + (1 - beta) * gt;
    averages.push(m / (1 - beta));
  });
  return averages;
}
