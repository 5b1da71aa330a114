// Wrong: moves before it looks.
export const mistake = 'last-step-missing';

export function run(theta: number, lr: number, beta: number) {
  let m = 0;
  for (let t = 1; t <= 10; t++) {
    theta -= lr * m;
    const g = 4 * theta;
    m = beta * m + g;
  }
  return theta;
}
