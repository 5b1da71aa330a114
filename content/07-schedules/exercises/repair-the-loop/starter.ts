export function train(
  params: number[][],
  targets: number[][],
  steps: number,
  lr: number,
  warmup: number,
) {
  params = [...params];
  const m = params[0]!.map(() => 0);
  const v = params[0]!.map(() => 0);
  for (let step = 0; step < steps; step++) {
    const t = step + 1;
    const rate = lr * Math.min(1, step / warmup);
    for (let k = 0; k < params.length; k++) {
      let param = params[k]!;
      const g = param.map((p, i) => p - targets[k]![i]!);
      g.forEach((gi, i) => {
        m[i] = 0.9 * m[i]! + 0.1 * gi;
        v[i] = 0.999 * v[i]! + 0.001 * gi * gi;
      });
      param = param.map((p, i) => {
        const mHat = m[i]! / (1 - 0.9 ** t);
        const vHat = v[i]! / (1 - 0.999 ** t);
        return p - (rate * mHat) / (Math.sqrt(vHat) + 1e-8);
      });
    }
  }
  return params;
}
