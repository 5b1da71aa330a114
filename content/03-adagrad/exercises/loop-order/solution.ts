export function run(theta: number, gs: number[], lr: number) {
  let G = 0;
  for (const g of gs) {
    G += g * g;
    theta -= (lr * g) / Math.sqrt(G);
  }
  return theta;
}
