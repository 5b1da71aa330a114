// Wrong: a wave to zero, cut off where it meets the end.
export const mistake = 'cut-at-the-end';

export function rate(
  t: number,
  lr: number,
  steps: number,
  warmup: number,
  end: number,
) {
  if (t <= warmup) return (lr * t) / (warmup + 1);
  const p = Math.min(1, (t - 1 - warmup) / (steps - warmup));
  return Math.max(end, (lr * (1 + Math.cos(Math.PI * p))) / 2);
}
