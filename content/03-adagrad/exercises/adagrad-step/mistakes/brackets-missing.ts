// Wrong: eps is added to the parameter.
export const mistake = 'brackets-missing';

export function adagradStep(
  theta: number[],
  g: number[],
  G: number[],
  lr: number,
  eps: number,
) {
  const newG = G.map((Gi, i) => Gi + g[i]! ** 2);
  const newTheta = theta.map(
    (x, i) => x - (lr * g[i]!) / Math.sqrt(newG[i]!) + eps,
  );
  return { theta: newTheta, G: newG };
}
