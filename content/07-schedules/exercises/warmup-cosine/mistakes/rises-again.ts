// Wrong: follows the wave beyond the run.
export const mistake = 'rises-again';

export function rate(
  t: number,
  lr: number,
  steps: number,
  warmup: number,
  end: number,
) {
  if (t <= warmup) return (lr * t) / (warmup + 1);
  const p = (t - 1 - warmup) / (steps - warmup);
  return end + ((lr - end) * (1 + Math.cos(Math.PI * p))) / 2;
}
