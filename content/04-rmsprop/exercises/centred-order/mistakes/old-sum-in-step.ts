// Wrong: the squares take in the gradient after the step.
export const mistake = 'old-sum-in-step';

export function run(gs: number[], lr: number, beta: number) {
  const eps = 0.1;
  let theta = 0;
  let v = 0;
  let mean = 0;
  for (const g of gs) {
    mean = beta * mean + (1 - beta) * g;
    const spread = Math.sqrt(v - mean * mean);
    theta -= (lr * g) / (spread + eps);
    v = beta * v + (1 - beta) * g * g;
  }
  return theta;
}
