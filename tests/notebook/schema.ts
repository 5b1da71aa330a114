// What nbformat 4.5 asks of a notebook, as far as ours go: Markdown cells, code cells, printed output.
import { z } from 'zod';

const lines = z.array(z.string()).refine(
  // Every line but the last has its end, and the last has one only in an output.
  (all) => all.slice(0, -1).every((line) => line.endsWith('\n')),
  'lines without their ends',
);
const id = z.string().regex(/^[a-zA-Z0-9-_]{1,64}$/u);
const metadata = z.strictObject({});

export const notebookSchema = z.strictObject({
  nbformat: z.literal(4),
  nbformat_minor: z.literal(5),
  metadata: z.strictObject({
    kernelspec: z.strictObject({
      name: z.string(),
      display_name: z.string(),
      language: z.string(),
    }),
    language_info: z.strictObject({ name: z.string() }),
    title: z.string(),
  }),
  cells: z.array(
    z.discriminatedUnion('cell_type', [
      z.strictObject({ cell_type: z.literal('markdown'), id, metadata, source: lines }),
      z.strictObject({
        cell_type: z.literal('code'),
        id,
        metadata,
        execution_count: z.number().int().positive().nullable(),
        source: lines,
        outputs: z.array(
          z.strictObject({
            output_type: z.literal('stream'),
            name: z.enum(['stdout', 'stderr']),
            text: lines,
          }),
        ),
      }),
    ]),
  ),
});
