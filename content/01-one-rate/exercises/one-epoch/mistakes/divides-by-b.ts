// Wrong: divides by B also where the batch is smaller.
export const mistake = 'divides-by-full-batch';

export function epoch(
  theta: number,
  y: number[],
  B: number,
  lr: number,
) {
  for (let from = 0; from < y.length; from += B) {
    const batch = y.slice(from, from + B);
    let sum = 0;
    for (const yi of batch) sum += theta - yi;
    theta -= (lr * sum) / B;
  }
  return theta;
}
