// Wrong: adds the gradients and does not divide.
export const mistake = 'sums-the-batch';

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
    theta -= lr * sum;
  }
  return theta;
}
