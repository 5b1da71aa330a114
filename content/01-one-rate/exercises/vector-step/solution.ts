// One rate for all, a gradient for each.
export function vectorStep(
  theta: number[],
  g: number[],
  lr: number,
) {
  return theta.map((x, i) => {
    const gi = g[i]!;
    return x - lr * gi;
  });
}
