// Wrong: adds the step.
export const mistake = 'climbs';

export function step(theta: number, g: number, lr: number) {
  return theta + lr * g;
}
