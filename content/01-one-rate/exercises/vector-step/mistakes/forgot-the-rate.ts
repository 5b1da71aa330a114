// Wrong: subtracts the gradient itself.
export const mistake = 'forgot-the-rate';

export function vectorStep(theta: number[], g: number[]) {
  return theta.map((x, i) => x - g[i]!);
}
