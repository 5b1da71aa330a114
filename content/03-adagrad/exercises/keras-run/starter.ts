// Meant to repeat a run of Keras. Its digits are others.
export function kerasAdagrad(
  start: number,
  gradients: number[],
  lr: number,
  eps: number,
  initialAccumulator: number,
) {
  let theta = start;
  let G = 0;
  for (const g of gradients) {
    G += g * g;
    theta -= (lr * g) / (Math.sqrt(G) + eps);
  }
  return theta;
}
