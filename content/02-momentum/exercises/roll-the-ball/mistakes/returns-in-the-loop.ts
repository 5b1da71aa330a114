// Wrong: returns in the first turn.
export const mistake = 'returns-in-the-loop';

// @ts-expect-error: where the loop is never entered nothing is returned, which is part of the mistake.
export function run(theta: number, lr: number, beta: number) {
  let m = 0;
  for (let t = 1; t <= 10; t++) {
    const g = 4 * theta;
    m = beta * m + g;
    theta -= lr * m;
    return theta;
  }
}
