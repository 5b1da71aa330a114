// `npm run check`: checks the book in the working folder and prints all that is false; `--json` prints the report instead.
import { checkBook } from './check.ts';
import { toJson } from './json.ts';
import { printProblem } from './problem.ts';
import { writeReport } from './report.ts';

const root = process.cwd();
const report = await checkBook(root);
writeReport(root, report);
if (process.argv.includes('--json')) process.stdout.write(toJson(report));
else {
  for (const problem of report.problems) console.error(printProblem(problem));
  const looked = Object.entries(report.counts).map(([what, n]) => `${n} ${what}`);
  console.log(
    `${looked.join(', ')}: ${report.problems.length} problems, ${(report.ms / 1000).toFixed(1)} s`,
  );
}
process.exitCode = report.problems.length > 0 ? 1 : 0;
