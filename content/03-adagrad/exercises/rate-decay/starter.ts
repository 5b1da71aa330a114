export function effectiveRates(
  g: number[],
  lr: number,
  eps: number,
) {
  const rates: number[] = [];
  let G = 0;
  for (const gt of g) {
    G += ___;
    rates.push(___);
  }
  return rates;
}
