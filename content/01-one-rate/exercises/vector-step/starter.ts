export function vectorStep(
  theta: number[],
  g: number[],
  lr: number,
) {
  return theta.map((x, i) => {
    const gi = g[___]!;
    return x - ___;
  });
}
