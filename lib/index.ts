// Every public name of the optimizer library, in one explicit list.
export {
  averaged,
  scheduleFree,
  type AveragedOptions,
  type AveragedState,
  type ScheduleFreeOptions,
  type ScheduleFreeState,
} from './averaging.ts';
export { clipByGlobalNorm, clipByValue, type ClipOptions } from './clipping.ts';
export { conventions, type Convention, type ConventionName } from './conventions.ts';
export { descend, type DescendOptions } from './descend.ts';
export {
  matrices,
  named,
  others,
  parameterGroups,
  type Group,
  type GroupsOptions,
  type GroupsState,
} from './groups.ts';
export { minibatches, samplesFrom } from './models/batches.ts';
export { parseDigits, type Samples } from './models/digits.ts';
export {
  hessianVector,
  topEigenvalue,
  type Eigen,
  type EigenOptions,
  type Gradient,
} from './models/hessian.ts';
export { type Activation } from './models/layers.ts';
export { spamLogistic } from './models/logistic.ts';
export { mlp, type MlpOptions } from './models/mlp.ts';
export type { Batch, Model } from './models/model.ts';
export {
  decayRules,
  publishedModels,
  type DecayRule,
  type PublishedModel,
  type PublishedName,
} from './models/published.ts';
export { layout, type Parameter } from './tensors.ts';
export { modelObjective, type ModelObjectiveOptions } from './models/objective.ts';
export { parseSpam, type Documents } from './models/spam.ts';
export { trajectoryCsv, trajectoryJson, trajectoryTable, type Table } from './export.ts';
export { objectives, type ObjectiveName } from './objectives/catalog.ts';
export { lineFit } from './objectives/line.ts';
export { listedGradients } from './objectives/listed.ts';
export { beale, booth, doubleWell, himmelblau, saddle } from './objectives/plane.ts';
export { axisQuadratic, quadratic, quadratic1d, rotatedQuadratic } from './objectives/quadratic.ts';
export { rareCommon } from './objectives/rare.ts';
export { rastrigin } from './objectives/rastrigin.ts';
export { reddi, reddiStochastic } from './objectives/reddi.ts';
export { rosenbrock } from './objectives/rosenbrock.ts';
export { sequences } from './objectives/sequences.ts';
export { noisy, sparse } from './objectives/stochastic.ts';
export { zipfFrequencies, zipfSoftmax } from './objectives/zipf.ts';
export { sgd, type SgdOptions, type SgdState } from './optimizers/sgd.ts';
export { adagrad, type AdagradOptions, type AdagradState } from './optimizers/adagrad.ts';
export {
  optimizers,
  type CatalogEntry,
  type CatalogName,
  type Range,
} from './optimizers/catalog.ts';
export { adabelief, type AdabeliefOptions, type AdabeliefState } from './optimizers/adabelief.ts';
export { adadelta, type AdadeltaOptions, type AdadeltaState } from './optimizers/adadelta.ts';
export { adafactor, type AdafactorOptions, type AdafactorState } from './optimizers/adafactor.ts';
export { adam, type AdamOptions, type AdamState } from './optimizers/adam.ts';
export { adamax, type AdamaxOptions, type AdamaxState } from './optimizers/adamax.ts';
export { adamw, type AdamwOptions, type AdamwState } from './optimizers/adamw.ts';
export { lamb, type LambOptions, type LambState } from './optimizers/lamb.ts';
export { lion, type LionOptions, type LionState } from './optimizers/lion.ts';
export { muon, type MuonOptions, type MuonState } from './optimizers/muon.ts';
export { nadam, type NadamOptions, type NadamState } from './optimizers/nadam.ts';
export { radam, type RadamOptions, type RadamState } from './optimizers/radam.ts';
export { rmsprop, type RmspropOptions, type RmspropState } from './optimizers/rmsprop.ts';
export { rprop, type RpropOptions, type RpropState } from './optimizers/rprop.ts';
export { signsgd, type SignsgdOptions, type SignsgdState } from './optimizers/signsgd.ts';
export { yogi, type YogiOptions, type YogiState } from './optimizers/yogi.ts';
export { kinLooks, looks, type Look, type Marker } from './optimizers/looks.ts';
export {
  formats,
  roundAtRandom,
  roundTo,
  roundVector,
  toBfloat16,
  toFloat16,
  toFloat32,
  type Format,
  type FormatName,
} from './precision.ts';
export { random, type Random } from './random.ts';
export { inPrecision, type PrecisionOptions, type RoundedState } from './rounded.ts';
export { schedules, type ScheduleEntry, type ScheduleName } from './schedules/catalog.ts';
export { product, sequence, type Part } from './schedules/compose.ts';
export {
  constant,
  exponentialDecay,
  multiStepDecay,
  polynomialDecay,
  stepDecay,
  timeDecay,
} from './schedules/decays.ts';
export { oneCycle, warmRestarts, warmupStableDecay } from './schedules/phases.ts';
export { reduceOnPlateau, type Plateau, type PlateauOptions } from './schedules/plateau.ts';
export { cosineDecay, linearDecay, warmup, type WarmupDecayOptions } from './schedules/warmup.ts';
export type { Point, Trajectory } from './trajectory.ts';
export type {
  Derived,
  Minimum,
  Objective,
  Optimizer,
  OptimizerName,
  Schedule,
  State,
  Taken,
  Vector,
} from './types.ts';
