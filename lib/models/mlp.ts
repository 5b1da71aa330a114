// A multilayer perceptron: layers of weights and biases, gradients by backpropagation.
import { checkOptions, count, oneOf, type Check } from '../check.ts';
import { random } from '../random.ts';
import { backward, forward, type Activation, type Layer } from './layers.ts';
import { layout } from '../tensors.ts';
import { checkCall, type Model } from './model.ts';
import type { Samples } from './digits.ts';
import { greatest, lossOf, slopeOf, type LossName } from './losses.ts';

export interface MlpOptions {
  hidden?: readonly number[];
  activation?: Activation;
  loss?: LossName;
}

const ALLOWED: Readonly<Record<string, Check>> = {
  hidden: {
    allowed: 'a list of whole numbers ≥ 1',
    ok: (x) => Array.isArray(x) && x.every(count.ok),
  },
  activation: oneOf('tanh', 'relu', 'sigmoid'),
  loss: oneOf('crossEntropy', 'squared'),
};

/**
 * A multilayer perceptron: which class is a sample of?
 *
 * a⁰ = x,  aˡ = φ(aˡ⁻¹·Wˡ + bˡ),  the last layer without φ: the logits z
 * loss = log Σ e^z − z_label, or ½·‖z − one-hot(label)‖² ('squared'), the mean over the batch
 *
 * @param samples - dense samples with a class each, as parseDigits gives them
 * @param hidden - widths of the hidden layers, each ≥ 1; [] is softmax regression; default [32]
 * @param activation - φ: 'tanh', 'relu' or 'sigmoid'; default 'tanh'
 * @param loss - 'crossEntropy' of the softmax, or 'squared', on which curvature grows with training; default 'crossEntropy'
 * @returns the model: parameters `1.weight` [in, out], `1.bias` [out], `2.weight`, …; it starts from
 * normal weights of variance 1/in (2/in for relu) and biases 0
 * @throws RangeError for an option that is not allowed; from its methods, for a theta or g of a wrong length
 * and for an empty batch
 * @source Rumelhart, Hinton and Williams 1986; the start: Glorot and Bengio 2010, He et al. 2015
 */
export function mlp(
  samples: Samples,
  { hidden = [32], activation = 'tanh', loss = 'crossEntropy', ...unknown }: MlpOptions = {},
): Model {
  checkOptions('mlp', { hidden, activation, loss }, unknown, ALLOWED);
  const widths = [samples.features, ...hidden, samples.classes];
  const parameters = layout(
    widths
      .slice(1)
      .flatMap((out, i) => [
        [`${i + 1}.weight`, [widths[i]!, out]] as const,
        [`${i + 1}.bias`, [out]] as const,
      ]),
  );
  const layers = widths.slice(1).map((out, i): Layer => ({
    in: widths[i]!,
    out,
    weight: parameters[2 * i]!.offset,
    bias: parameters[2 * i + 1]!.offset,
    a: new Float64Array(out),
    delta: new Float64Array(out),
  }));
  const last = parameters.at(-1)!;
  const n = last.offset + last.size;
  const top = layers.at(-1)!;
  const { x, labels, features, count } = samples;
  const self = { name: 'mlp', n, samples: count };

  return {
    ...self,
    label: `${widths.join('–')} network`,
    parameters,
    start(seed) {
      const theta = new Float64Array(n);
      const draw = random(seed);
      for (const { in: fan, out, weight } of layers) {
        const scale = Math.sqrt((activation === 'relu' ? 2 : 1) / fan);
        for (let i = 0; i < fan * out; i++) theta[weight + i] = scale * draw.normal();
      }
      return theta;
    },
    loss(theta, batch) {
      checkCall(self, theta, batch);
      let sum = 0;
      for (let b = 0; b < batch.length; b++) {
        const k = batch[b]!;
        forward(layers, activation, theta, x, k * features);
        sum += lossOf(loss, top.a, labels[k]!);
      }
      return sum / batch.length;
    },
    lossAndGradient(theta, batch, g) {
      checkCall(self, theta, batch, g);
      g.fill(0);
      let sum = 0;
      for (let b = 0; b < batch.length; b++) {
        const k = batch[b]!;
        forward(layers, activation, theta, x, k * features);
        sum += lossOf(loss, top.a, labels[k]!);
        slopeOf(loss, top.a, labels[k]!, batch.length, top.delta);
        backward(layers, activation, theta, x, k * features, g);
      }
      return sum / batch.length;
    },
    accuracy(theta, batch) {
      checkCall(self, theta, batch);
      let right = 0;
      for (let b = 0; b < batch.length; b++) {
        const k = batch[b]!;
        forward(layers, activation, theta, x, k * features);
        if (greatest(top.a) === labels[k]) right++;
      }
      return right / batch.length;
    },
  };
}
