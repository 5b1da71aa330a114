// Wrong: adds the end to a wave of full height.
export const mistake = 'end-on-top';

export function rate(
  t: number,
  lr: number,
  steps: number,
  warmup: number,
  end: number,
) {
  if (t <= warmup) return (lr * t) / (warmup + 1);
  const p = Math.min(1, (t - 1 - warmup) / (steps - warmup));
  return end + (lr * (1 + Math.cos(Math.PI * p))) / 2;
}
