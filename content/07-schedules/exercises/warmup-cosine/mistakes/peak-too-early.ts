// Wrong: the last step of the rise has the peak already.
export const mistake = 'peak-too-early';

export function rate(
  t: number,
  lr: number,
  steps: number,
  warmup: number,
  end: number,
) {
  if (t <= warmup) return (lr * t) / warmup;
  const p = Math.min(1, (t - 1 - warmup) / (steps - warmup));
  return end + ((lr - end) * (1 + Math.cos(Math.PI * p))) / 2;
}
