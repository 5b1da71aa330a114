// Wrong: takes every gradient where the epoch began.
export const mistake = 'gradient-at-the-start';

export function epoch(
  theta: number,
  y: number[],
  B: number,
  lr: number,
) {
  const start = theta;
  for (let from = 0; from < y.length; from += B) {
    const batch = y.slice(from, from + B);
    let sum = 0;
    for (const yi of batch) sum += start - yi;
    theta -= (lr * sum) / batch.length;
  }
  return theta;
}
