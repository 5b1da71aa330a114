// Wrong: the squares begin anew at every gradient.
export const mistake = 'average-half-forgotten';

export function run(gs: number[], lr: number, beta: number) {
  const eps = 0.1;
  let theta = 0;
  let mean = 0;
  for (const g of gs) {
    let v = 0;
    v = beta * v + (1 - beta) * g * g;
    mean = beta * mean + (1 - beta) * g;
    const spread = Math.sqrt(v - mean * mean);
    theta -= (lr * g) / (spread + eps);
  }
  return theta;
}
