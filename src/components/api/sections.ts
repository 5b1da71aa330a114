// The public names in the sections of the page: which folder of the library holds what.
import { publicNames, type PublicName } from './library.ts';

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly names: readonly PublicName[];
}

const PLACES: readonly [id: string, title: string, files: RegExp][] = [
  ['update-rules', 'Update rules', /^optimizers\/(?!catalog|looks)/],
  ['presets', 'Conventions of paper and frameworks', /^conventions/],
  ['learning-rates', 'Schedules', /^schedules\//],
  ['clipping', 'Clipping', /^clipping/],
  ['parameter-groups', 'Parameter groups', /^(groups|tensors)/],
  ['averaging', 'Averages of the iterates', /^averaging/],
  ['few-bits', 'Precision and random numbers', /^(precision|rounded|random)/],
  ['surfaces', 'Objectives', /^objectives\//],
  ['real-data', 'Models on real data', /^models\//],
  ['walks', 'Walks and their records', /^(descend|trajectory|export)/],
  ['tables', 'Catalogue and looks', /^optimizers\/(catalog|looks)/],
  ['types', 'Types that all share', /^types/],
];

/** Every section with its names; what can be called comes first, then the tables, then the types. */
export function sections(): readonly Section[] {
  const all = publicNames();
  const homeless = all.filter(({ file }) => !PLACES.some(([, , files]) => files.test(file)));
  if (homeless.length > 0)
    throw new Error(`lib/${homeless[0]!.file} belongs to no section of the API page`);
  const order = ['function', 'const', 'type'];
  return PLACES.map(([id, title, files]) => ({
    id,
    title,
    names: all
      .filter(({ file }) => files.test(file))
      .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)),
  }));
}
