// Evaluates a parsed expression in an algebra: in numbers, or in units.
import type { Expression } from './math.ts';

export interface Algebra<T> {
  number(value: number): T;
  symbol(name: string): T;
  add(terms: readonly T[]): T;
  negate(term: T): T;
  multiply(factors: readonly T[]): T;
  divide(a: T, b: T): T;
  power(base: T, exponent: T): T;
  root(a: T): T;
  /** abs, sign, exp, ln, cos, max, min. */
  call(name: string, values: readonly T[]): T;
}

const functions: Readonly<Record<string, string>> = {
  Abs: 'abs',
  Sign: 'sign',
  Exp: 'exp',
  Ln: 'ln',
  Cos: 'cos',
  Max: 'max',
  Min: 'min',
};
const blanks = new Set(['HorizontalSpacing']);

const isBlank = (it: Expression): boolean => Array.isArray(it) && blanks.has(it[0] as string);

/** `sign` beside `(x)` is the function of x. */
function applied(operands: readonly Expression[]): Expression[] {
  return operands.flatMap((it, i) => {
    const before = operands[i - 1];
    if (isFunction(it) && isGroup(operands[i + 1])) return [];
    return isFunction(before) && isGroup(it) ? [[before, it[1]]] : [it];
  });
}

const isFunction = (it: Expression | undefined): it is string =>
  typeof it === 'string' && Object.hasOwn(functions, it);

const isGroup = (it: Expression | undefined): it is ['Delimiter', Expression] =>
  Array.isArray(it) && it[0] === 'Delimiter';

/** The value of an expression; throws for what the algebra does not know. */
export function evaluate<T>(expression: Expression, algebra: Algebra<T>): T {
  if (typeof expression === 'number') return algebra.number(expression);
  if (expression === 'Pi') return algebra.number(Math.PI);
  if (typeof expression === 'string') return algebra.symbol(expression);
  if ('num' in expression) return algebra.number(Number(expression.num));
  const [head, ...operands] = expression;
  const values = applied(operands.filter((it) => !isBlank(it))).map(
    (it) => (): T => evaluate(it, algebra),
  );
  const all = (): T[] => values.map((value) => value());
  switch (head) {
    case 'Add':
      return algebra.add(all());
    case 'Subtract':
      return algebra.add([
        values[0]!(),
        ...values.slice(1).map((value) => algebra.negate(value())),
      ]);
    case 'Negate':
      return algebra.negate(values[0]!());
    case 'Multiply':
    case 'InvisibleOperator':
      return algebra.multiply(all());
    case 'Divide':
    case 'Rational':
      return algebra.divide(values[0]!(), values[1]!());
    case 'Power':
      return algebra.power(values[0]!(), values[1]!());
    case 'Square':
      return algebra.power(values[0]!(), algebra.number(2));
    case 'Sqrt':
      return algebra.root(values[0]!());
    case 'Delimiter':
      return values[0]!();
    default:
      if (Object.hasOwn(functions, head)) return algebra.call(functions[head]!, all());
      throw new RangeError(`the formula has ${head}, which is not evaluated here`);
  }
}

/** Plain numbers, with the values that the library gives for the symbols. */
export function numbers(values: ReadonlyMap<string, number>): Algebra<number> {
  return {
    number: (value) => value,
    symbol(name) {
      const value = values.get(name);
      if (value === undefined) throw new RangeError(`the symbol ${name} has no value`);
      return value;
    },
    add: (terms) => terms.reduce((a, b) => a + b, 0),
    negate: (a) => -a,
    multiply: (factors) => factors.reduce((a, b) => a * b, 1),
    divide: (a, b) => a / b,
    power: (a, b) => a ** b,
    root: Math.sqrt,
    call: (name, list) => numeric[name]!(...list),
  };
}

const numeric: Readonly<Record<string, (...values: number[]) => number>> = {
  abs: Math.abs,
  sign: Math.sign,
  exp: Math.exp,
  ln: Math.log,
  cos: Math.cos,
  max: Math.max,
  min: Math.min,
};
