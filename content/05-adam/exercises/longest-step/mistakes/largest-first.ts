// Wrong: the gradients shrink.
export const mistake = 'largest-first';

export function gradients() {
  const list: number[] = [];
  for (let t = 1; t <= 1000; t++) {
    list.push(1 / t);
  }
  return list;
}
