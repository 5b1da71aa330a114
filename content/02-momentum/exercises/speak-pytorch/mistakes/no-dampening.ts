// Wrong: every gradient enters whole.
export const mistake = 'no-dampening';

export function torchSgd(
  start: number,
  gradients: number[],
  rates: number[],
  momentum: number,
) {
  let theta = start;
  let m = 0;
  gradients.forEach((g, i) => {
    m = momentum * m + g;
    theta -= rates[i]! * m;
  });
  return theta;
}
