// Wrong: the difference has no brackets, so that only the one divides.
export const mistake = 'difference-without-brackets';

export function memories(g: number[], beta: number) {
  let G = 0;
  let v = 0;
  let vHat = 0;
  let t = 0;
  for (const gt of g) {
    t += 1;
    G += gt ** 2;
    v = beta * v + (1 - beta) * gt ** 2;
    vHat = v / 1 - beta ** t;
  }
  return { G, v, vHat };
}
