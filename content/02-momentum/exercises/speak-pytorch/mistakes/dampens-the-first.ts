// Wrong: the first gradient is dampened too.
export const mistake = 'dampens-the-first';

export function torchSgd(
  start: number,
  gradients: number[],
  rates: number[],
  momentum: number,
  dampening: number,
) {
  let theta = start;
  let m = 0;
  gradients.forEach((g, i) => {
    m = momentum * m + (1 - dampening) * g;
    theta -= rates[i]! * m;
  });
  return theta;
}
