// Runs the program of a prediction in the sandbox and shows what it printed.
import { runCell } from '../../sandbox/cell.ts';
import { run } from '../../sandbox/client.ts';
import { cellWords, quiz } from '../../strings.ts';
import { outputTrees } from '../cell/output.ts';
import { toNode } from '../cell/tree.ts';
import { make } from '../dom.ts';

/** `program` holds the text, `into` takes the output and how long it took. */
export async function runProgram(program: HTMLElement, into: HTMLElement): Promise<void> {
  into.replaceChildren(make('p', 'state', cellWords.running));
  const result = await runCell(program.querySelector('code')!.textContent, run);
  const output = make('div', 'output');
  output.append(...outputTrees(result).map((tree) => toNode(tree)));
  into.replaceChildren(make('p', '', quiz.printed), output);
}
