// Wrong: the last step of the run has the end already.
export const mistake = 'ends-a-step-early';

export function rate(
  t: number,
  lr: number,
  steps: number,
  warmup: number,
  end: number,
) {
  if (t <= warmup) return (lr * t) / (warmup + 1);
  const p = Math.min(
    1,
    (t - 1 - warmup) / (steps - warmup - 1),
  );
  return end + ((lr - end) * (1 + Math.cos(Math.PI * p))) / 2;
}
