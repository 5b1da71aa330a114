// Wrong: returns the steps, not where they lead.
export const mistake = 'returns-the-step';

export function vectorStep(
  _theta: number[],
  g: number[],
  lr: number,
) {
  return g.map((gi) => lr * gi);
}
