// Wrong: subtracts the gradient itself.
export const mistake = 'forgot-the-rate';

export function step(theta: number, g: number) {
  return theta - g;
}
