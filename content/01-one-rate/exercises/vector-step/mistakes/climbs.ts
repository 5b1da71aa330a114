// Wrong: adds the step.
export const mistake = 'climbs';

export function vectorStep(
  theta: number[],
  g: number[],
  lr: number,
) {
  return theta.map((x, i) => x + lr * g[i]!);
}
