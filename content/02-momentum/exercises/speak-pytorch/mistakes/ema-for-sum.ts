// Wrong: takes the share 1 − momentum of a new gradient.
export const mistake = 'ema-for-sum';

export function torchSgd(
  start: number,
  gradients: number[],
  rates: number[],
  momentum: number,
) {
  let theta = start;
  let m = 0;
  gradients.forEach((g, i) => {
    const share = i === 0 ? 1 : 1 - momentum;
    m = momentum * m + share * g;
    theta -= rates[i]! * m;
  });
  return theta;
}
