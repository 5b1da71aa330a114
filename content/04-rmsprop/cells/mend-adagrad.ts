// Steep slopes, then gentle ones. Mend the line in the middle.
const lr = 1;
const gradient = (t: number) => (t <= 100 ? 100 : 1);

let v = 0;
for (let t = 1; t <= 1100; t++) {
  const g = gradient(t);
  v = v + g * g; // AdaGrad's sum: change this line
  const step = (lr * g) / Math.sqrt(v);
  if ([1, 100, 101, 120, 200, 1100].includes(t))
    console.log('step', t, 'has the length', step);
}
