// Wrong: stops before a batch that is not full.
export const mistake = 'skips-the-last-batch';

export function epoch(
  theta: number,
  y: number[],
  B: number,
  lr: number,
) {
  for (let from = 0; from + B <= y.length; from += B) {
    const batch = y.slice(from, from + B);
    let sum = 0;
    for (const yi of batch) sum += theta - yi;
    theta -= (lr * sum) / batch.length;
  }
  return theta;
}
