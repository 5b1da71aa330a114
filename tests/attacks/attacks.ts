// The list of bad programs as the page has it: the file, and those that were found later.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attack } from '../../src/grader/attacks.ts';
import { more } from '../../src/client/attacks/more.ts';
import { texts } from '../../src/client/attacks/texts.ts';
import { values } from '../../src/client/attacks/values.ts';

const first = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../src/client/attacks/attacks.json'), 'utf8'),
) as readonly Attack[];

export const attacks: readonly Attack[] = [...first, ...more, ...values, ...texts];
