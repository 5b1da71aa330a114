// Wrong: theta moves while the batch is gone through.
export const mistake = 'one-by-one';

export function epoch(
  theta: number,
  y: number[],
  B: number,
  lr: number,
) {
  for (let from = 0; from < y.length; from += B) {
    const batch = y.slice(from, from + B);
    for (const yi of batch)
      theta -= (lr * (theta - yi)) / batch.length;
  }
  return theta;
}
