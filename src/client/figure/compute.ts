// Values → columns: at once for most figures, in a worker for heavy ones. While one answer is awaited, only the newest question is kept.
import type { Columns, Figure, Values } from '../../figures/kit/types.ts';
import type { Ask } from './columns.worker.ts';

type Answer = (columns: Columns, values: Values) => void;

/** A function that asks for columns; `answer` gets them in a frame, with the values that they belong to. */
export function computing(figure: Figure, answer: Answer): (values: Values) => void {
  if (figure.heavy) return inBackground(figure.id, inFrame(answer));
  return inFrame((values) => {
    answer(figure.columns(values), values);
  });
}

/** Runs in the next frame, with what it was called with last: once a frame, however often a hand moves or an answer comes. */
function inFrame<Args extends unknown[]>(run: (...args: Args) => void): (...args: Args) => void {
  let newest: Args | undefined;
  return (...args) => {
    if (!newest)
      requestAnimationFrame(() => {
        const last = newest!;
        newest = undefined;
        run(...last);
      });
    newest = args;
  };
}

/** Asks in a task of its own, after the frame in which the hand moved: on two cores a worker that computes beside the frame delays it. */
function inBackground(id: string, answer: Answer): (values: Values) => void {
  let newest: Values | undefined;
  let asked: Values | undefined;
  const worker = new Worker(new URL('./columns.worker.ts', import.meta.url), { type: 'module' });
  const ask = (): void => {
    if (asked || !newest) return;
    [asked, newest] = [newest, undefined];
    worker.postMessage({ id, values: asked } satisfies Ask);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Columns>) => {
    const values = asked!;
    asked = undefined;
    ask();
    answer(data, values);
  });
  return (values) => {
    newest = values;
    setTimeout(ask);
  };
}
