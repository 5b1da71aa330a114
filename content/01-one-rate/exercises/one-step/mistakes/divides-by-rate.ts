// Wrong: divides by the rate.
export const mistake = 'divides-by-the-rate';

export function step(theta: number, g: number, lr: number) {
  return theta - g / lr;
}
