// Wrong: takes a step for each example.
export const mistake = 'one-by-one';

export function epoch(
  theta: number,
  y: number[],
  _B: number,
  lr: number,
) {
  for (const yi of y) theta -= lr * (theta - yi);
  return theta;
}
