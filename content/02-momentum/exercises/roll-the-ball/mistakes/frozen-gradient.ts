// Wrong: one gradient for all steps.
export const mistake = 'frozen-gradient';

export function run(theta: number, lr: number, beta: number) {
  let m = 0;
  const g = 4 * theta;
  for (let t = 1; t <= 10; t++) {
    m = beta * m + g;
    theta -= lr * m;
  }
  return theta;
}
