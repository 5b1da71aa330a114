// Wrong: the fall begins at the first step, under the warmup.
export const mistake = 'fall-ignores-warmup';

export function rate(
  t: number,
  lr: number,
  steps: number,
  warmup: number,
  end: number,
) {
  if (t <= warmup) return (lr * t) / (warmup + 1);
  const p = Math.min(1, (t - 1) / steps);
  return end + ((lr - end) * (1 + Math.cos(Math.PI * p))) / 2;
}
