// Wrong: moves before the buffer has taken in the gradient.
export const mistake = 'old-buffer-in-step';

export function run(theta: number, lr: number, beta: number) {
  let m = 0;
  for (let t = 1; t <= 10; t++) {
    const g = 4 * theta;
    theta -= lr * m;
    m = beta * m + g;
  }
  return theta;
}
