// Each step builds a new list, so that the places in the path stay what they were.
export function walk(
  start: number[],
  h: number[],
  lr: number,
  steps: number,
) {
  let theta = start;
  const path = [theta];
  for (let t = 1; t <= steps; t++) {
    theta = theta.map((x, i) => x - lr * h[i]! * x);
    path.push(theta);
  }
  return path;
}
