// Wrong: the signs alternate.
export const mistake = 'turns-against-itself';

export function gradients() {
  const list: number[] = [];
  for (let t = 1; t <= 1000; t++) {
    list.push(t % 2 === 0 ? t : -t);
  }
  return list;
}
