// The calls of a grading: what the worker is told to do for each case.
import { isGiven } from '#schema/given.ts';
import type { Exercise, Plain, PlannedCall, PlannedResult } from '#schema/exercise.ts';
import type { Case } from './cases.ts';
import type { Argument, Operation } from './run.ts';

/** Right results may hold more than is asked for: a history, an optimizer's own fields. */
const roomBeside = 2000;

/** One list of operations a case; results are numbered through all of them. */
export function operationsOf(spec: Exercise, cases: readonly Case[]): Operation[][] {
  let before = 0;
  return cases.map((one) => {
    const size = roomBeside + 2 * sizeOf(one.wanted);
    const plan = spec.plan?.(one.arguments) ?? [{ call: spec.entry, with: one.arguments }];
    const operations = plan.map((call) => operationOf(call, before, size));
    before += operations.length;
    return operations;
  });
}

/** The first case once more, at the end of all others. */
export function repeated(operations: readonly Operation[][]): Operation[] {
  const shift = operations.flat().length;
  return (operations[0] ?? []).map((operation) => ({
    ...operation,
    ...('on' in operation && { on: operation.on + shift }),
    arguments: operation.arguments.map((one) =>
      'result' in one ? { ...one, result: one.result + shift } : one,
    ),
  }));
}

function operationOf(call: PlannedCall, before: number, size: number): Operation {
  const handed = call.with.map((value) => argumentOf(value, before));
  if ('make' in call) return { make: call.make, arguments: handed, size };
  if ('method' in call)
    return { method: call.method, on: before + call.on, arguments: handed, size };
  return { call: call.call, arguments: handed, size };
}

export function argumentOf(value: Plain | PlannedResult, before: number): Argument {
  if (isGiven(value)) return { given: value.$given, of: value.of };
  if (isResult(value)) return { result: before + value.$result, path: value.path ?? [] };
  return { value };
}

const isResult = (value: unknown): value is PlannedResult =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, '$result');

/** How many values a plain value is made of. */
function sizeOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  return Object.values(value).reduce<number>((sum, inner) => sum + sizeOf(inner), 1);
}
