// Wrong: the new square has its full weight.
export const mistake = 'sum-for-average';

export function memories(g: number[], beta: number) {
  let G = 0;
  let v = 0;
  let vHat = 0;
  let t = 0;
  for (const gt of g) {
    t += 1;
    G += gt ** 2;
    v = beta * v + gt ** 2;
    vHat = v / (1 - beta ** t);
  }
  return { G, v, vHat };
}
