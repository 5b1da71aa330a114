export function adamStep(
  theta: number[],
  g: number[],
  m: number[],
  v: number[],
  t: number,
  lr: number,
  beta1: number,
  beta2: number,
  eps: number,
) {
  return { theta, m, v };
}
