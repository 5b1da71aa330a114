// Every claim is tried on seeded random cases from its ranges; what makes it false is shrunk and printed.
import fc from 'fast-check';
import type { Claim } from '../schema/claim.ts';
import type { Range } from '../schema/range.ts';
import { cached } from './cache.ts';
import { find, placeOfId } from './find.ts';
import { moduleTexts } from './load.ts';
import type { Loaded } from './load.ts';
import { componentsOf } from './mdx.ts';
import { messageOf } from './problem.ts';
import type { Desk, Place } from './problem.ts';
import type { ClaimRecord } from './report.ts';
import { codeOf } from './receipts.ts';
import { placeAt } from './source.ts';

/** How finely a range is cut: whole numbers shrink towards `from`, and few digits read well. */
const cuts = 2 ** 20;

const short = (value: number, { from, to }: { from: number; to: number }): number =>
  Math.min(to, Math.max(from, Number(value.toPrecision(6))));

/** What draws a range's values for fast-check. */
export function arbitrary(range: Range): fc.Arbitrary<unknown> {
  switch (range.kind) {
    case 'integer':
      return fc.integer({ min: range.from, max: range.to });
    case 'oneOf':
      return fc.constantFrom(...range.values);
    case 'list':
      return fc.array(arbitrary(range.of), { minLength: range.from, maxLength: range.to });
    case 'number': {
      const { from, to, scale } = range;
      const at = (share: number): number =>
        scale === 'log' ? from * (to / from) ** share : from + (to - from) * share;
      return fc.integer({ min: 0, max: cuts }).map((k) => short(at(k / cuts), range));
    }
  }
}

/** The same number for the same id, so that a build tries the same cases every time. */
export function seedOf(id: string): number {
  let hash = 2166136261;
  for (const letter of id) hash = Math.imul(hash ^ letter.codePointAt(0)!, 16777619);
  return hash | 0;
}

/** What was seen on one case: true, or why not. */
function holdsOn(claim: Claim, drawn: unknown): true | string {
  try {
    return claim.holds(drawn as never);
  } catch (error) {
    return `it throws ${messageOf(error)}`;
  }
}

/** The smallest case found on which the claim is false, with what was seen; undefined when it held on all. */
export function counterExample(
  name: string,
  claim: Claim,
): { drawn: unknown; seen: string } | undefined {
  const drawing = fc.record(
    Object.fromEntries(Object.entries(claim.over).map(([key, range]) => [key, arbitrary(range)])),
  );
  const result = fc.check(
    fc.property(drawing, (drawn) => holdsOn(claim, drawn) === true),
    { seed: seedOf(name), numRuns: claim.cases },
  );
  if (!result.failed) return undefined;
  const drawn: unknown = result.counterexample?.[0];
  return { drawn, seen: String(holdsOn(claim, drawn)) };
}

/** The sentence that a claim is about, with its place in the text. */
export function sentenceOf(
  loaded: Loaded,
  name: string,
): { text: string; markdown: string; at: Place } | undefined {
  for (const { source, tree, chapter } of loaded.chapters) {
    const use = componentsOf(tree).find(
      (it) => it.name === 'Claim' && `${chapter}/${String(it.attributes['id'])}` === name,
    );
    if (!use) continue;
    const markdown = source.text.slice(use.textOffset, use.textEnd);
    return { text: use.text, markdown, at: placeAt(source, use.offset) };
  }
  return undefined;
}

export async function checkClaims(loaded: Loaded, desk: Desk): Promise<void> {
  for (const [name, claim] of loaded.book.claims)
    await cached([name, ...moduleTexts(loaded, name)], desk, (own) => {
      checkClaim(loaded, name, claim, own);
    });
}

function checkClaim(loaded: Loaded, name: string, claim: Claim, desk: Desk): void {
  desk.count('claims');
  desk.count('cases of claims', claim.cases);
  const failed = counterExample(name, claim);
  if (!failed) return;
  const sentence = sentenceOf(loaded, name);
  desk.problem(
    'claim',
    sentence?.at ?? placeOfId(loaded, 'claims', name),
    `"${sentence?.text ?? claim.id}"`,
    `false for ${inOneLine(failed.drawn)}: ${failed.seen}`,
    'mend the sentence, its conditions, or the library',
  );
}

/** `{ lr: 0.1, gradients: [1, 2] }` in one line. */
export function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, it]) => `${key}: ${inOneLine(it)}`)
      .join(', ')} }`;
  return JSON.stringify(value);
}

/** What a page tells of each claim. */
export function claimRecords(loaded: Loaded): Record<string, ClaimRecord> {
  return Object.fromEntries(
    Array.from(loaded.book.claims, ([name, { id, conditions, cases }]) => {
      const found = find(loaded, 'claims', name);
      const code = found ? codeOf(found) : '';
      return [
        name,
        { sentence: sentenceOf(loaded, name)?.markdown ?? id, conditions, cases, code },
      ];
    }),
  );
}
