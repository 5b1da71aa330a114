// Wrong: leaves the average as it is.
export const mistake = 'no-correction';

export function memories(g: number[], beta: number) {
  let G = 0;
  let v = 0;
  let vHat = 0;
  for (const gt of g) {
    G += gt ** 2;
    v = beta * v + (1 - beta) * gt ** 2;
    vHat = v;
  }
  return { G, v, vHat };
}
