export function step(theta: number, g: number, lr: number) {
  return theta;
}
