// Wrong: returns the step, not where it leads.
export const mistake = 'returns-the-step';

export function step(_theta: number, g: number, lr: number) {
  return lr * g;
}
