// Faults in the rules' Python programs and in what is recorded of them.
import type { Fault } from '../plant.ts';

const text = 'content/01-tiny/index.mdx';
const numpy = 'content/01-tiny/python/adagrad.numpy.txt';
const right = 't=1 G=10000 theta=4.5000\nt=2 G=18100 theta=4.1655\n';

export const python: readonly Fault[] = [
  {
    what: 'a recorded output with a false digit',
    file: numpy,
    to: right.replace('4.1655', '4.1656'),
    at: 'theta=4.1656',
    says: /"theta=4\.1656" is printed · the library computes 4\.16551763418878 · write 4\.1655,/,
  },
  {
    what: 'an output of a quantity that the worked example does not have',
    file: numpy,
    to: right.replace('G=18100', 'v=18100'),
    at: 'v=18100',
    says: /"v" is printed · the worked example has t, theta, g, G/,
  },
  {
    what: 'an output that stops early',
    file: numpy,
    to: 't=1 G=10000 theta=4.5000\n',
    at: 't=1',
    says: /step 2 is not printed · print all steps/,
  },
  {
    what: 'an output that tells of no step',
    file: numpy,
    to: `${right}done\n`,
    at: 'done',
    says: /"done" tells of a step · the worked example has no such step/,
  },
  {
    what: 'a rule of a worked example that is not there',
    file: text,
    from: '<Rule id="adagrad" of="run"',
    to: '<Rule id="adagrad" of="race"',
    at: '<Rule',
    says: /<Rule> "race" · it is no worked example with steps/,
  },
  {
    what: 'a program whose output was never recorded',
    file: text,
    from: '<Rule id="adagrad" of="run" lib="adagrad" />',
    to: '<Rule id="adagrad" of="run" lib="adagrad" />\n\n<Rule id="new" of="run" lib="adagrad" />',
    also: [
      { file: 'content/01-tiny/python/new.numpy.py', to: 'print("t=1")\n' },
      { file: 'content/01-tiny/python/new.torch.py', to: 'print("t=1")\n' },
      { file: 'content/01-tiny/python/new.torch.txt', to: right },
    ],
    at: '<Rule id="new"',
    says: /"tiny\/new\.numpy" · its output is not recorded/,
  },
  {
    what: 'outputs of which nobody knows what recorded them',
    file: 'content/python-versions.json',
    from: '"torch"',
    to: '"jax"',
    at: { in: text, words: '<Rule' },
    says: /"tiny\/adagrad\.torch" · which version recorded its output is not known · run `npm run check:python -- --record`/,
  },
  {
    what: 'a program that no text shows',
    file: 'content/01-tiny/python/adam.numpy.py',
    to: 'print("t=1")\n',
    at: 'print',
    says: /the program "tiny\/adam\.numpy" · no text shows it · put <Rule id="adam"/,
  },
];
