// Wrong: the rate is still inside the buffer.
export const mistake = 'rate-in-the-buffer';

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
    const share = i === 0 ? 1 : 1 - dampening;
    m = momentum * m + rates[i]! * share * g;
    theta -= m;
  });
  return theta;
}
