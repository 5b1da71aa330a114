export function adamwStep(
  theta: number[],
  g: number[],
  m: number[],
  v: number[],
  t: number,
  lr: number,
  beta1: number,
  beta2: number,
  eps: number,
  weightDecay: number,
) {
  return { theta, m, v };
}
