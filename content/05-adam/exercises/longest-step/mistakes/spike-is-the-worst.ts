// Wrong: one gradient after smaller ones.
export const mistake = 'spike-is-the-worst';

export function gradients() {
  const list: number[] = [];
  for (let t = 1; t <= 1000; t++) {
    list.push(t === 1000 ? 1 : 1e-9);
  }
  return list;
}
