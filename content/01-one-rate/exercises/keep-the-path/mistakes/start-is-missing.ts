// Wrong: leaves the start out of the path.
export const mistake = 'start-is-missing';

export function walk(
  start: number[],
  h: number[],
  lr: number,
  steps: number,
) {
  let theta = [...start];
  const path: number[][] = [];
  for (let t = 1; t <= steps; t++) {
    theta = theta.map((x, i) => x - lr * h[i]! * x);
    path.push(theta);
  }
  return path;
}
