export function gradients() {
  const list: number[] = [];
  for (let t = 1; t <= 1000; t++) {
    // Which gradient comes at step t?
  }
  return list;
}
