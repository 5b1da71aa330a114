export function memories(g: number[], beta: number) {
  let G = 0;
  let v = 0;
  let vHat = 0;
  let t = 0;
  for (const gt of g) {
    t += 1;
    G += ___;
    v = beta * v + ___;
    vHat = v / ___;
  }
  return { G, v, vHat };
}
