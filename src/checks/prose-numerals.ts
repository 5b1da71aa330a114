// The numerals and quantity words of a piece of prose, and which of them need no binding.
import { quantityWords } from './words.ts';

export interface Numeral {
  text: string;
  /** Offset in the piece. */
  at: number;
  /** Why it needs no binding; undefined when it does. */
  allowed?: string;
}

/** A number with what is glued to it: sign, separators, decimals, power of ten, per cent. */
const number =
  /(?<![\p{L}\d_.])[-−+]?\d+(?:[ \u2009\u202f\u00a0,]\d{3}(?!\d))*(?:\.\d+)?(?:(?:\s?×\s?10)?[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+|e[-+]?\d+)?(?:\s?%)?/gu;

/** Words after which a number counts or names something of the text itself. "Step 1." begins a step; "at step 70" says something. */
const pointers =
  /\b(?:index|counted from|(?-i:Steps?)|rows?|columns?|coordinates?|chapters?|sections?|figures?|tables?|equations?|exercises?|questions?|parts?|lines?|versions?|PyTorch|Keras|Optax|TensorFlow|Python)\s(?:\d+\s(?:and|to|or)\s)?$/iu;

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

function allowance(text: string, before: string, after: string): string | undefined {
  if (isYear(text)) return 'years';
  if (/^-D\b/.test(after)) return 'names';
  if (/^\d$|^10$/.test(text) && (/^[·√/(]/u.test(after) || /[·√/]$/u.test(before)))
    return 'coefficients'; // 2·lr·√t, 2(1 + beta) in a text without formulas
  if (/^[01]$/.test(text) && /^\s[-−+]\s(?:\d·)?[\p{L}√(]/u.test(after))
    return 'zero and one in formulas'; // 1 − beta, as in TeX
  if (pointers.test(before) && /^\d+(?:\.\d+)*$/.test(text)) return 'pointers';
  return undefined;
}

/** All of them, in order. */
export function numeralsIn(prose: string): Numeral[] {
  const found: Numeral[] = [];
  for (const { 0: text, index: at } of prose.matchAll(number)) {
    const after = prose.slice(at + text.length);
    const allowed = allowance(text, prose.slice(0, at), after);
    found.push({ text, at, ...(allowed !== undefined && { allowed }) });
  }
  for (const { 0: text, index: at } of prose.matchAll(quantityWords)) found.push({ text, at });
  return found.sort((a, b) => a.at - b.at);
}
