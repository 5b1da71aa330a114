// Values → columns: in the next frame for most figures, in a worker for heavy ones. While one answer is awaited, only the newest question is kept.
import type { Columns, Figure, Values } from '../../figures/kit/types.ts';
import { inFrame } from '../in-frame.ts';
import type { Ask } from './columns.worker.ts';

type Answer = (columns: Columns, values: Values) => void;

/** A function that asks for columns; `answer` gets them in a frame, with the values that they belong to. */
export function computing(figure: Figure, answer: Answer): (values: Values) => void {
  if (figure.heavy) return inBackground(figure.id, inFrame(answer));
  return inFrame((values) => {
    answer(figure.columns(values), values);
  });
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
