// 1, 1/2, 1/3, …: the sum has no bound, the sum of squares stays below 2.
export function gradients() {
  const list: number[] = [];
  for (let t = 1; t <= 1000; t++) {
    list.push(1 / t);
  }
  return list;
}
