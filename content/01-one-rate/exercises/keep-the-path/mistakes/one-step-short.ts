// Wrong: takes a step too few.
export const mistake = 'one-step-short';

export function walk(
  start: number[],
  h: number[],
  lr: number,
  steps: number,
) {
  let theta = [...start];
  const path = [theta];
  for (let t = 1; t < steps; t++) {
    theta = theta.map((x, i) => x - lr * h[i]! * x);
    path.push(theta);
  }
  return path;
}
