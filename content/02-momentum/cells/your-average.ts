// The average of any list, and its correction. Try your own list and beta.
import { adam, descend, listedGradients } from 'optim';

const beta = 0.9;
const gradients = [1, -1, 1, -1, 1, 1, 1, 1];

const path = descend(
  listedGradients(gradients.map((g) => [g])),
  adam({ beta1: beta }), // Adam keeps both
  { steps: gradients.length },
);

const rows = gradients.map((g, i) => {
  const { state, mHat } = path.at(i + 1);
  return { t: i + 1, g, m: state.m[0], corrected: mHat?.[0] };
});
show(rows, 'The average that forgets');
