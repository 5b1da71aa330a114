// Wrong: the sum begins anew at every gradient.
export const mistake = 'forgets-history';

export function run(theta: number, gs: number[], lr: number) {
  for (const g of gs) {
    let G = 0;
    G += g * g;
    theta -= (lr * g) / Math.sqrt(G);
  }
  return theta;
}
