export function rate(
  t: number,
  lr: number,
  steps: number,
  warmup: number,
  end: number,
) {
  return lr;
}
