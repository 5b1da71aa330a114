// Growth by beta2/beta1 fills the first average best while the second lags.
export function gradients() {
  const list: number[] = [];
  for (let t = 1; t <= 1000; t++) {
    list.push((0.999 / 0.9) ** t);
  }
  return list;
}
