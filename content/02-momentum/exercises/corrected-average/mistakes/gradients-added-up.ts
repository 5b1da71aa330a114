// Wrong: a new gradient enters whole.
export const mistake = 'gradients-added-up';

export function correctedAverages(g: number[], beta: number) {
  const averages: number[] = [];
  let m = 0;
  g.forEach((gt, i) => {
    const t = i + 1;
    m = beta * m + gt;
    averages.push(m / (1 - beta ** t));
  });
  return averages;
}
