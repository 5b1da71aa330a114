export function run(theta: number, gs: number[], lr: number) {
  for (const g of gs) {
    theta -= (lr * g) / Math.sqrt(G);
    let G = 0;
    G += g * g;
  }
  return theta;
}
