// `npm run new:chapter -- <slug> [title]`, `new:exercise -- <chapter>/<id> [title]`, `new:quiz -- <chapter>/<id>`: writes what then passes.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { newChapter } from './new/chapter.ts';
import { newExercise } from './new/exercise.ts';
import { Refused } from './new/files.ts';
import { newQuiz } from './new/quiz.ts';
import { root } from './run.ts';

const kinds = { chapter: newChapter, exercise: newExercise, quiz: newQuiz };
const [kind = '', name, title] = process.argv.slice(2);

try {
  if (!(kind in kinds)) throw new Refused(`expected chapter, exercise or quiz; got "${kind}"`);
  const { files, next } = kinds[kind as keyof typeof kinds](root, name, title);
  const prettier = join(root, 'node_modules/prettier/bin/prettier.cjs');
  execFileSync(process.execPath, [prettier, '--write', '--log-level', 'warn', ...files], {
    cwd: root,
    stdio: 'inherit',
  });
  console.log(`${files.join('\n')}\n\n${next}`);
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
