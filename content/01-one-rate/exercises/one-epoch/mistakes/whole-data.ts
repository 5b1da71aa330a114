// Wrong: takes one step with the gradient of all the data.
export const mistake = 'whole-data-one-step';

export function epoch(
  theta: number,
  y: number[],
  _B: number,
  lr: number,
) {
  let sum = 0;
  for (const yi of y) sum += theta - yi;
  return theta - (lr * sum) / y.length;
}
