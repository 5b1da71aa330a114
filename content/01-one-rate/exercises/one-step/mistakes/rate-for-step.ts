// Wrong: moves by the rate, whatever the gradient.
export const mistake = 'rate-taken-for-step';

export function step(theta: number, g: number, lr: number) {
  return theta - lr * Math.sign(g);
}
