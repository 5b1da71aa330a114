export function run(gs: number[], lr: number, beta: number) {
  for (const g of gs) {
    theta -= (lr * g) / (spread + eps);
    const spread = Math.sqrt(v - mean * mean);
    mean = beta * mean + (1 - beta) * g;
    v = beta * v + (1 - beta) * g * g;
    let mean = 0;
  }
  let v = 0;
  let theta = 0;
  const eps = 0.1;
  return theta;
}
