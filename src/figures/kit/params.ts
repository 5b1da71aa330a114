// A figure's state: its defaults, what a URL says of it, and the slider's ticks. Nothing is silently mended.
import { setting } from './format.ts';
import type { ListParam, NumberParam, Param, Params, Values } from './types.ts';

export function defaults<P extends Params>(params: P): Values<P> {
  return Object.fromEntries(
    Object.entries(params).map(([name, { value }]) => [name, value]),
  ) as Values<P>;
}

/** How many ticks a slider has above its lowest. */
export function tickCount({ from, to, scale, step }: NumberParam): number {
  if (scale === 'linear') return Math.round((to - from) / (step ?? 1));
  return Math.round(Math.log10(to / from) * (step ?? 20));
}

/** The value at a slider's tick; log values are kept short, two significant digits. The tick nearest to the default is the default, so that keys lead back to it. */
export function atTick(param: NumberParam, tick: number): number {
  const { from, to, scale, value } = param;
  if (tick === nearestTick(param, value)) return value;
  const share = tick / tickCount(param);
  const exact = scale === 'linear' ? from + (to - from) * share : from * (to / from) ** share;
  const short = Number(exact.toPrecision(scale === 'linear' ? 12 : 2));
  return param.integer ? Math.round(exact) : Math.min(to, Math.max(from, short));
}

/** The tick that lies nearest to a value. */
export function nearestTick(param: NumberParam, value: number): number {
  const { from, to, scale } = param;
  const share =
    scale === 'linear'
      ? (value - from) / (to - from)
      : Math.log(value / from) / Math.log(to / from);
  return Math.round(share * tickCount(param));
}

/** The numbers of a list, repeated to its length. */
export function listOf({ length }: ListParam, text: string): number[] {
  const typed = typedList(text);
  return Array.from({ length }, (_, k) => typed[k % typed.length]!);
}

/** As a reader types it: numbers apart by spaces or commas, with either minus sign. */
const typedList = (text: string): number[] =>
  text
    .replaceAll('\u2212', '-')
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .map(Number);

/** A list as text; one that is made of equal parts is given by its first part: 1 -1 1 -1 is "1 -1". */
export function listText(numbers: readonly number[]): string {
  const period = numbers.findIndex(
    (_, n) => n > 0 && numbers.length % n === 0 && numbers.every((x, k) => x === numbers[k % n]),
  );
  return numbers.slice(0, period < 0 ? undefined : period).join(' ');
}

function faultOfList(
  name: string,
  { from, to, length }: ListParam,
  text: string,
): string | undefined {
  const typed = typedList(text);
  const fine = typed.every((value) => value >= from && value <= to);
  if (fine && typed.length >= 1 && typed.length <= length) return undefined;
  return `${name} must be 1 to ${length} numbers from ${setting(from)} to ${setting(to)}, not "${text}"`;
}

/** What is wrong with a text as a value of a parameter; undefined when it is right. */
export function fault(name: string, param: Param, text: string): string | undefined {
  if (param.kind === 'list') return faultOfList(name, param, text);
  if (param.kind === 'choice') {
    if (Object.hasOwn(param.options, text)) return undefined;
    return `${name} must be one of ${Object.keys(param.options).join(', ')}, not "${text}"`;
  }
  const value = Number(text);
  const allowed = value >= param.from && value <= param.to;
  if (text.trim() !== '' && allowed && (!param.integer || Number.isInteger(value)))
    return undefined;
  const kind = param.integer ? 'a whole number' : 'a number';
  return `${name} must be ${kind} from ${setting(param.from)} to ${setting(param.to)}, not "${text}"`;
}

export interface Read<P extends Params> {
  values: Values<P>;
  /** What in the address could not be followed, in words. */
  faults: string[];
}

/** Reads `<id>.<name>=<value>` of an address. What is missing or wrong stays at its default, and is told. */
export function read<P extends Params>(id: string, params: P, query: URLSearchParams): Read<P> {
  const values: Record<string, number | string> = { ...defaults(params) };
  const faults: string[] = [];
  for (const [key, text] of query) {
    if (!key.startsWith(`${id}.`)) continue;
    const name = key.slice(id.length + 1);
    const param = Object.hasOwn(params, name) ? params[name] : undefined;
    const wrong = param ? fault(name, param, text) : `${name} is not a setting of this figure`;
    if (wrong !== undefined) faults.push(wrong);
    else values[name] = param!.kind === 'number' ? Number(text) : text;
  }
  return { values: values as Values<P>, faults };
}

/** Writes the values that differ from their defaults into a query; the other figures' parts stay. */
export function write<P extends Params>(
  id: string,
  params: P,
  values: Values<P>,
  query: URLSearchParams,
): URLSearchParams {
  const written = new URLSearchParams([...query].filter(([key]) => !key.startsWith(`${id}.`)));
  for (const [name, { value }] of Object.entries(params)) {
    if (values[name] !== value) written.set(`${id}.${name}`, String(values[name]));
  }
  return written;
}
