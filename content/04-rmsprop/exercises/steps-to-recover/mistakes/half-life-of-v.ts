// Wrong: one half-life, whatever the factor.
export const mistake = 'half-life-of-v';

export function stepsToRecover(
  _factor: number,
  beta: number,
  share: number,
) {
  return Math.ceil(Math.log(share) / Math.log(beta));
}
