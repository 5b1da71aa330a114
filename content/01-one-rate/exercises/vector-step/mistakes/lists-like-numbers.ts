// Wrong: calculates with the whole list.
export const mistake = 'lists-like-numbers';

export function vectorStep(
  theta: number[],
  g: number[],
  lr: number,
) {
  // A list times a number is NaN in JavaScript; the cast hides from the type checker what the habit of NumPy writes.
  return theta.map((x) => x - lr * (g as unknown as number));
}
