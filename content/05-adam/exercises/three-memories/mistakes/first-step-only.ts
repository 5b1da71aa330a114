// Wrong: right for the first step only.
export const mistake = 'first-step-only';

export function memories(g: number[], beta: number) {
  let G = 0;
  let v = 0;
  let vHat = 0;
  for (const gt of g) {
    G += gt ** 2;
    v = beta * v + (1 - beta) * gt ** 2;
    vHat = v / (1 - beta);
  }
  return { G, v, vHat };
}
