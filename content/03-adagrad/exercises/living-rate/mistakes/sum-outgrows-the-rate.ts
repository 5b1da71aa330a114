// Wrong: equal squares add up without bound.
export const mistake = 'sum-outgrows-the-rate';

export function gradients() {
  const list: number[] = [];
  for (let t = 1; t <= 1000; t++) {
    list.push(1);
  }
  return list;
}
