// The list of bad programs, read from the file, and those that were found later.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attack } from '../../src/grader/attacks.ts';
import { more } from './more.ts';
import { texts } from './texts.ts';
import { values } from './values.ts';

export const listed = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../src/client/attacks/attacks.json'), 'utf8'),
) as readonly Attack[];

export const attacks: readonly Attack[] = [...listed, ...more, ...values, ...texts];
