// Wrong: ^ is no power here.
export const mistake = 'xor-for-power';

export function correctedAverages(g: number[], beta: number) {
  const averages: number[] = [];
  let m = 0;
  g.forEach((gt, i) => {
    const t = i + 1;
    m = beta * m + (1 - beta) * gt;
    averages.push(m / (1 - (beta ^ t)));
  });
  return averages;
}
