export function run(theta: number, lr: number, beta: number) {
  theta -= lr * m;
  for (let t = 1; t <= 10; t++) {
    return theta;
    m = beta * m + g;
    let m = 0;
    const g = 4 * theta;
  }
}
