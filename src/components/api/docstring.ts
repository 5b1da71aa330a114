// A docstring of the library in its parts: one line, the equations, each option with its range and default, and the rest.

export interface Option {
  readonly name: string;
  /** What it is, with its range. */
  readonly meaning: string;
  /** '' if it must be given. */
  readonly preset: string;
}

export interface Docstring {
  readonly summary: string;
  /** Lines between the summary and the first tag, where they are equations. */
  readonly equations: readonly string[];
  /** Such lines, where they are prose. */
  readonly prose: string;
  readonly options: readonly Option[];
  /** The other tags: shapes, returns, throws, differs, source. */
  readonly tags: Readonly<Record<string, string>>;
}

/** Reads the text of a block comment, its opening and closing signs included. */
export function readDocstring(comment: string): Docstring {
  const lines = comment
    .replace(/^\/\*\*|\*\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd());
  const text = lines.join('\n').trim();
  const [head = '', ...tagged] = text.split(/\n?^@/m);
  const [summary = '', ...rest] = head.trim().split(/\n\s*\n/);
  const body = rest.join('\n').split('\n').filter(Boolean);
  const isFormal = body.some((line) => /[←∝]| = /.test(line));
  const tags = tagged.map(readTag);
  return {
    summary: unwrapped(summary),
    equations: isFormal ? joined(body) : [],
    prose: isFormal ? '' : body.join(' '),
    options: tags.filter(({ name }) => name === 'param').map(({ text }) => readOption(text)),
    tags: Object.fromEntries(
      tags.filter(({ name }) => name !== 'param').map(({ name, text }) => [name, text]),
    ),
  };
}

const unwrapped = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim();

function readTag(tag: string): { name: string; text: string } {
  const [, name = '', text = ''] = /^(\w+)\s*([^]*)$/.exec(tag.trim()) ?? [];
  return { name, text: unwrapped(text) };
}

/** `lr - learning rate, ≥ 0; default 0.1` in its parts. */
function readOption(text: string): Option {
  const [, name = '', rest = ''] = /^(\S+) - ([^]*)$/.exec(text) ?? [];
  const [, meaning = rest, preset = ''] = /^([^]*?)[;,] default (?:is )?([^]*)$/.exec(rest) ?? [];
  return { name, meaning, preset };
}

/** A line that goes on in the next one is joined with it: its brackets are open, or the next has no sign of its own. */
function joined(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    const isOpen = last !== undefined && count(last, '(') > count(last, ')');
    if (isOpen || (last !== undefined && !/[←=≤≥]|^\(|^'|^P\(/.test(line)))
      whole[whole.length - 1] = `${last} ${line.trim()}`;
    else whole.push(line.trim());
  }
  return whole;
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;
