// Wrong: a new buffer at every step.
export const mistake = 'forgets-the-buffer';

export function run(theta: number, lr: number, beta: number) {
  for (let t = 1; t <= 10; t++) {
    let m = 0;
    const g = 4 * theta;
    m = beta * m + g;
    theta -= lr * m;
  }
  return theta;
}
