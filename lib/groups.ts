// Parameter groups: one flat theta, and another optimizer for each kind of tensor in it.
import { checkStep, refuse } from './check.ts';
import { lengthOf, viewer, type Parameter } from './tensors.ts';
import type { Derived, Optimizer, State, Taken, Vector } from './types.ts';

/** A group: the tensors that it takes, and the optimizer that steps them. */
export interface Group {
  readonly name: string;
  readonly takes: (parameter: Parameter) => boolean;
  readonly optimizer: Optimizer;
}

export interface GroupsState extends State {
  readonly rule: 'groups';
  /** The tensors, as they lie in theta. */
  readonly layout: string;
  /** The state of each tensor, in their order. */
  readonly parts: readonly State[];
}

export interface GroupsOptions {
  /** Each group with its optimizer's options and the names of the tensors that it took. */
  readonly groups: readonly {
    readonly name: string;
    readonly rule: string;
    readonly options: object;
    readonly parameters: readonly string[];
  }[];
}

/**
 * Takes tensors of two dimensions or more: weights of layers and embeddings, but no bias and no norm.
 *
 * @param parameter - the tensor in question
 * @returns whether a group takes it
 */
export function matrices(parameter: Parameter): boolean {
  return parameter.shape.length >= 2;
}

/**
 * Takes tensors whose name contains one of the given parts.
 *
 * @param parts - such as 'bias' and 'norm'
 * @returns a function that says whether a group takes a tensor
 */
export function named(...parts: readonly string[]): (parameter: Parameter) => boolean {
  return ({ name }) => parts.some((part) => name.includes(part));
}

/**
 * Takes every tensor: for the last group.
 *
 * @returns true
 */
export function others(): boolean {
  return true;
}

/**
 * Parameter groups: each tensor of a flat theta is stepped by the optimizer of the first group that takes it.
 *
 * θ = (θ₁, θ₂, …), one part a tensor
 * θₖ ← one step of group(k)'s optimizer, with gₖ and a state of its own
 *
 * @param parameters - the tensors, as layout() or a model lays them: one behind the other
 * @param groups - in order of precedence; a tensor goes to the first that takes it
 * @shapes theta and g have as many entries as the tensors together; a rule that works on whole layers
 * (lamb, muon, adafactor) sees one tensor at a time
 * @throws RangeError for tensors that leave gaps, for a tensor that no group takes, for a length or a state
 * that is not allowed, before anything is written
 * @differs PyTorch: its groups list tensors, ours say which they take; a group may be empty here.
 * @source nanoGPT's rule is `matrices`; the list of names is BERT's, which misses the norms of other models
 */
export function parameterGroups(
  parameters: readonly Parameter[],
  groups: readonly Group[],
): Optimizer<GroupsState, GroupsOptions> {
  const n = lengthOf(parameters);
  const takers = parameters.map((p) => takerOf(p, groups));
  const optimizers = takers.map((group) => group.optimizer);
  const signature = parameters.map((p) => `${p.name}[${p.shape.join(',')}]`).join(' ');
  const views = [viewer(parameters), viewer(parameters)] as const;

  const check = (theta: Vector, g: Vector, state: GroupsState): void => {
    checkStep('groups', theta, g, state, []);
    if (theta.length !== n) refuse('groups.step', 'theta.length', `${n}`, theta.length);
    if (state.layout !== signature) refuse('groups.step', 'state.layout', signature, state.layout);
    for (let k = 0; k < optimizers.length; k++) {
      const { rule, t } = state.parts[k]!;
      const { name } = optimizers[k]!;
      if (rule !== name) refuse('groups.step', `state.parts[${k}].rule`, `"${name}"`, rule);
      if (t !== state.t) refuse('groups.step', `state.parts[${k}].t`, `state.t = ${state.t}`, t);
    }
  };

  return {
    name: 'groups',
    options: Object.freeze({
      groups: groups.map((group) => ({
        name: group.name,
        rule: group.optimizer.name,
        options: group.optimizer.options,
        parameters: parameters.flatMap((p, k) => (takers[k] === group ? [p.name] : [])),
      })),
    }),
    init(count) {
      if (count !== n) refuse('groups.init', 'n', `${n}, as the tensors have`, count);
      const parts = parameters.map(({ size }, k) => optimizers[k]!.init(size));
      return { rule: 'groups', t: 0, layout: signature, parts };
    },
    step(theta, g, state) {
      check(theta, g, state);
      const thetas = views[0](theta);
      const gs = views[1](g);
      state.t += 1;
      for (let k = 0; k < optimizers.length; k++)
        optimizers[k]!.step(thetas[k]!, gs[k]!, state.parts[k]!);
    },
    ...(optimizers.every((optimizer) => 'derive' in optimizer) && {
      derive: (taken: Taken<GroupsState>) => derive(taken, parameters, optimizers),
    }),
  };
}

function takerOf(parameter: Parameter, groups: readonly Group[]): Group {
  const taker = groups.find((group) => group.takes(parameter));
  if (taker === undefined) {
    const names = groups.map((group) => group.name).join(', ');
    throw new RangeError(
      `parameterGroups: no group takes ${parameter.name} [${parameter.shape.join(', ')}]; the groups are ${names}`,
    );
  }
  return taker;
}

/** What each part's step was made of, put together again; the corrected moments only if all parts have them. */
function derive(
  { state, before, g, theta }: Taken<GroupsState>,
  parameters: readonly Parameter[],
  optimizers: readonly Optimizer[],
): Derived {
  const [thetas, gs] = [viewer(parameters)(theta), viewer(parameters)(g)];
  const parts = optimizers.map((optimizer, k) =>
    optimizer.derive!({
      state: state.parts[k]!,
      before: before.parts[k]!,
      g: gs[k]!,
      theta: thetas[k]!,
    }),
  );
  const joined = (vectors: readonly Vector[]): Vector =>
    Float64Array.from(vectors.flatMap((x) => [...x]));
  const mHats = parts.flatMap((part) => part.mHat ?? []);
  const vHats = parts.flatMap((part) => part.vHat ?? []);
  return {
    rate: joined(parts.map((part) => part.rate)),
    direction: joined(parts.map((part) => part.direction)),
    ...(mHats.length === parts.length && { mHat: joined(mHats) }),
    ...(vHats.length === parts.length && { vHat: joined(vHats) }),
  };
}
