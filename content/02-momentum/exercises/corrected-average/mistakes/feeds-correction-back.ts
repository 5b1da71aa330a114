// Wrong: goes on from the corrected value.
export const mistake = 'feeds-correction-back';

export function correctedAverages(g: number[], beta: number) {
  const averages: number[] = [];
  let m = 0;
  g.forEach((gt, i) => {
    const t = i + 1;
    m = beta * m + (1 - beta) * gt;
    m = m / (1 - beta ** t);
    averages.push(m);
  });
  return averages;
}
