// Wrong: the first step gets nothing.
export const mistake = 'first-rate-zero';

export function rate(
  t: number,
  lr: number,
  steps: number,
  warmup: number,
  end: number,
) {
  if (t <= warmup) return (lr * (t - 1)) / warmup;
  const p = Math.min(1, (t - 1 - warmup) / (steps - warmup));
  return end + ((lr - end) * (1 + Math.cos(Math.PI * p))) / 2;
}
