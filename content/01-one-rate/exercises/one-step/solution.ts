// The step is rate times gradient, and it leads downhill.
export function step(theta: number, g: number, lr: number) {
  return theta - lr * g;
}
