// Wrong: eps is added to the quotient.
export const mistake = 'brackets-missing';

export function effectiveRates(
  g: number[],
  lr: number,
  eps: number,
) {
  const rates: number[] = [];
  let G = 0;
  for (const gt of g) {
    G += gt * gt;
    rates.push(lr / Math.sqrt(G) + eps);
  }
  return rates;
}
