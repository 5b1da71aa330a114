// Wrong: takes the gradient of the start in every step.
export const mistake = 'gradient-at-the-start';

export function walk(
  start: number[],
  h: number[],
  lr: number,
  steps: number,
) {
  let theta = [...start];
  const path = [theta];
  for (let t = 1; t <= steps; t++) {
    theta = theta.map((x, i) => x - lr * h[i]! * start[i]!);
    path.push(theta);
  }
  return path;
}
