export function run(theta: number, lr: number, beta: number) {
  let m = 0;
  for (let t = 1; t <= 10; t++) {
    const g = 4 * theta;
    m = beta * m + g;
    theta -= lr * m;
  }
  return theta;
}
