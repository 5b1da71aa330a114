// Wrong: steps before the sum has grown.
export const mistake = 'old-sum-in-step';

export function run(theta: number, gs: number[], lr: number) {
  let G = 0;
  for (const g of gs) {
    theta -= (lr * g) / Math.sqrt(G);
    G += g * g;
  }
  return theta;
}
