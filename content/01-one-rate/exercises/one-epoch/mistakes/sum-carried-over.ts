// Wrong: the sum is never set back to zero.
export const mistake = 'sum-carried-over';

export function epoch(
  theta: number,
  y: number[],
  B: number,
  lr: number,
) {
  let sum = 0;
  for (let from = 0; from < y.length; from += B) {
    const batch = y.slice(from, from + B);
    for (const yi of batch) sum += theta - yi;
    theta -= (lr * sum) / batch.length;
  }
  return theta;
}
