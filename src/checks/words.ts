// Words that claim a quantity: "twice", "half", "ten times", "a millionth".

const units = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const large: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};
const parts: Readonly<Record<string, number>> = {
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  hundredth: 100,
  thousandth: 1e3,
  millionth: 1e6,
  billionth: 1e9,
};
const fixed: Readonly<Record<string, number>> = {
  twice: 2,
  double: 2,
  doubles: 2,
  doubled: 2,
  thrice: 3,
  triple: 3,
  triples: 3,
  tripled: 3,
  quadruple: 4,
  quadruples: 4,
  quadrupled: 4,
  half: 0.5,
  halves: 0.5,
  halved: 0.5,
};

const counts: Readonly<Record<string, number>> = {
  ...Object.fromEntries(units.map((word, i) => [word, i + 1])),
  ...large,
};
const any = (table: object): string => Object.keys(table).join('|');

/** Finds them in a text. "A third reason" is none: a part is one only of something; a half-life is a name. */
export const quantityWords = new RegExp(
  [
    `\\b(?:${any(fixed)}|doubling|halving|dozens?)\\b(?!-li(?:fe|ves)\\b)`,
    `\\b(?:${any(counts)})(?:-?fold| times)\\b`,
    `\\b(?:an?|one|two|three|four|nine)[ -](?:${any(parts)})s?(?= of| as|\\b(?=[.,;:)]))`,
    `\\b(?:hundred|thousand|million|billion)(?:s|th)?\\b`,
    `\\bper ?cent\\b`,
  ].join('|'),
  'giu',
);

/** What such a word says, when it says one number: `ten times` is 10, `a third` is 1/3, `hundredfold` is 100. */
export function wordValue(text: string): number | undefined {
  const word = text.trim().toLowerCase().replaceAll('-', ' ');
  if (Object.hasOwn(fixed, word)) return fixed[word];
  const times = /^(?:a |an )?(.+?)(?: times| ?fold)$/.exec(word)?.[1] ?? word.replace(/^an? /, '');
  if (Object.hasOwn(counts, times)) return counts[times];
  const share = /^(an?|one|two|three|four|nine) (\w+?)s?$/.exec(word);
  const part = parts[share?.[2] ?? ''];
  if (!share || part === undefined) return undefined;
  return (/^an?$/.test(share[1]!) ? 1 : counts[share[1]!]!) / part;
}
