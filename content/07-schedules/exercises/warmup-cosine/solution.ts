// The rise in equal strides, then half a wave; after the run the rate stays.
export function rate(
  t: number,
  lr: number,
  steps: number,
  warmup: number,
  end: number,
) {
  if (t <= warmup) return (lr * t) / (warmup + 1);
  const p = Math.min(1, (t - 1 - warmup) / (steps - warmup));
  return end + ((lr - end) * (1 + Math.cos(Math.PI * p))) / 2;
}
