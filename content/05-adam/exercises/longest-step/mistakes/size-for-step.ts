// Wrong: large gradients, but all alike.
export const mistake = 'size-for-step';

export function gradients() {
  const list: number[] = [];
  for (let t = 1; t <= 1000; t++) {
    list.push(1e6);
  }
  return list;
}
