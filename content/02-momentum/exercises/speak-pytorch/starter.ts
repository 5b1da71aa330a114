// Keras’s convention. Change what PyTorch does otherwise.
export function torchSgd(
  start: number,
  gradients: number[],
  rates: number[],
  momentum: number,
  dampening: number,
) {
  let theta = start;
  let v = 0;
  gradients.forEach((g, i) => {
    v = momentum * v - rates[i]! * g;
    theta += v;
  });
  return theta;
}
