// Wrong: returns in the first turn.
export const mistake = 'returns-in-the-loop';

// @ts-expect-error: where the loop is never entered nothing is returned, which is part of the mistake.
export function run(theta: number, gs: number[], lr: number) {
  let G = 0;
  for (const g of gs) {
    G += g * g;
    theta -= (lr * g) / Math.sqrt(G);
    return theta;
  }
}
