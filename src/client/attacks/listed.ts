// The list of attacks, for the page at build: the file of the first ones, and those that were found later.
import type { Attack } from '../../grader/attacks.ts';
// As text: one program holds half a character, which Vite's reader of JSON does not take.
import text from './attacks.json?raw';
import { more } from './more.ts';
import { texts } from './texts.ts';
import { values } from './values.ts';

export const listed: readonly Attack[] = [
  ...(JSON.parse(text) as readonly Attack[]),
  ...more,
  ...values,
  ...texts,
];
