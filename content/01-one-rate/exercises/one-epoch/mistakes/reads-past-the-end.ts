// Wrong: takes B examples also where fewer are left.
export const mistake = 'reads-past-the-end';

export function epoch(
  theta: number,
  y: number[],
  B: number,
  lr: number,
) {
  for (let from = 0; from < y.length; from += B) {
    let sum = 0;
    for (let i = from; i < from + B; i++) sum += theta - y[i]!;
    theta -= (lr * sum) / B;
  }
  return theta;
}
