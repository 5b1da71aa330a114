// Wrong: takes the first gradient for every parameter.
export const mistake = 'first-gradient-for-all';

export function vectorStep(
  theta: number[],
  g: number[],
  lr: number,
) {
  return theta.map((x) => x - lr * g[0]!);
}
