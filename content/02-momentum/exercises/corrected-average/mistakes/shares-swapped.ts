// Wrong: the new gradient gets the share beta.
export const mistake = 'shares-swapped';

export function correctedAverages(g: number[], beta: number) {
  const averages: number[] = [];
  let m = 0;
  g.forEach((gt, i) => {
    const t = i + 1;
    m = (1 - beta) * m + beta * gt;
    averages.push(m / (1 - beta ** t));
  });
  return averages;
}
