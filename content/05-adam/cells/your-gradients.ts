// What does Adam make of your gradients?
import { adam, descend, listedGradients } from 'optim';

const steps = 2000;
// Try 1.11 ** t, Math.random() - 0.4, or t % 100 ? 0 : 1.
const gradient = (t: number) => (t < 1000 ? 1 : 10);

const list = Array.from({ length: steps }, (_, i) => [
  gradient(i + 1),
]);
const path = descend(
  listedGradients(list),
  adam({ lr: 1, eps: 1e-30 }),
  { steps },
);

for (const t of [1, 10, 100, 1000, 1010, 1100, 2000]) {
  const { update } = path.at(t);
  console.log('step', t, 'length', Math.abs(update[0] ?? 0));
}
