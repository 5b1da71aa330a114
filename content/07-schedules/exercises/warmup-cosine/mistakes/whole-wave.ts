// Wrong: a whole wave instead of half of one.
export const mistake = 'whole-wave';

export function rate(
  t: number,
  lr: number,
  steps: number,
  warmup: number,
  end: number,
) {
  if (t <= warmup) return (lr * t) / (warmup + 1);
  const p = Math.min(1, (t - 1 - warmup) / (steps - warmup));
  return (
    end + ((lr - end) * (1 + Math.cos(2 * Math.PI * p))) / 2
  );
}
