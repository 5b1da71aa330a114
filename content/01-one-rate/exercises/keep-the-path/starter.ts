export function walk(
  start: number[],
  h: number[],
  lr: number,
  steps: number,
) {
  const theta = [...start];
  const path = [theta];
  for (let t = 1; t <= steps; t++) {
    for (let i = 0; i < theta.length; i++) {
      theta[i]! -= lr * h[i]! * theta[i]!;
    }
    path.push(theta);
  }
  return path;
}
