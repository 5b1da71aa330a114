// Two changes of one program put together, line by line: how a program with two mistakes looks.

/** Lines from `from` to before `to` of the base become `lines`. */
interface Change {
  from: number;
  to: number;
  lines: readonly string[];
}

/** How many lines the rests of both lists from each pair of places on have in common, in order. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i]![j] =
        a[i] === b[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  return table;
}

/** What turns `base` into `other`, with as few lines as possible. */
function changesOf(base: readonly string[], other: readonly string[]): Change[] {
  const table = commonLengths(base, other);
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  while (i < base.length || j < other.length) {
    if (i < base.length && base[i] === other[j]) {
      i += 1;
      j += 1;
      continue;
    }
    const [from, start] = [i, j];
    while ((i < base.length || j < other.length) && !(i < base.length && base[i] === other[j])) {
      if (j >= other.length || (i < base.length && table[i + 1]![j]! >= table[i]![j + 1]!)) i += 1;
      else j += 1;
    }
    changes.push({ from, to: i, lines: other.slice(start, j) });
  }
  return changes;
}

/** Both insert at one place, or change a line in common. */
const collide = (a: Change, b: Change): boolean =>
  a.from < b.to && b.from < a.to ? true : a.from === b.from;

/** The base with the changes of both; undefined where they meet, or where one of them changes nothing. */
export function merge(base: string, one: string, two: string): string | undefined {
  const lines = base.split('\n');
  const [first, second] = [one, two].map((text) => changesOf(lines, text.split('\n')));
  if (first!.length === 0 || second!.length === 0) return undefined;
  if (first!.some((a) => second!.some((b) => collide(a, b)))) return undefined;
  // From the end, so that places before a change stay where they are.
  for (const { from, to, lines: by } of [...first!, ...second!].sort((a, b) => b.from - a.from))
    lines.splice(from, to - from, ...by);
  return lines.join('\n');
}
