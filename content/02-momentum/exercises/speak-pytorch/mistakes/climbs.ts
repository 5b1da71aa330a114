// Wrong: adds the step.
export const mistake = 'climbs';

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
    m = momentum * m + share * g;
    theta += rates[i]! * m;
  });
  return theta;
}
