// Wrong: these gradients have a finite sum themselves.
export const mistake = 'gradients-fade-too-fast';

export function gradients() {
  const list: number[] = [];
  for (let t = 1; t <= 1000; t++) {
    list.push(1 / t ** 2);
  }
  return list;
}
