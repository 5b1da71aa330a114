// Train and Stop: real training in a worker, drawn as it goes. A hand on a control ends it, since it is of other settings then.
import { write } from '../dom.ts';
import type { Figure, Values } from '../../figures/kit/types.ts';
import { figureWords as words } from '../../strings.ts';
import type { LiveFigure } from './live.ts';
import { tell } from './told.ts';
import type { Order, Told } from './train.worker.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/u, '/');

const orderOf = (trains: NonNullable<Figure['trains']>, values: Values): Order => ({
  address: new URL(`${base}data/${trains.file(values)}`, document.baseURI).href,
  values: values as Order['values'],
});

export function makeTrainable(element: HTMLElement, live: LiveFigure): void {
  const { trains } = live.figure;
  if (!trains) return;
  const button = element.querySelector<HTMLButtonElement>('[data-do="train"]')!;
  const bar = element.querySelector('progress')!;
  let running: Worker | undefined;

  const stop = (): void => {
    running?.terminate();
    running = undefined;
    bar.hidden = true;
    write(button, words.train);
  };
  const start = (): void => {
    const { values } = live;
    const worker = new Worker(new URL('./train.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (running !== worker) return;
      if (data === 'no data') {
        stop();
        tell(element, words.noData);
        return;
      }
      live.show(values, data.columns);
      bar.value = data.done;
      if (data.done >= 1) stop();
    });
    worker.postMessage(orderOf(trains, values));
    running = worker;
    bar.value = 0;
    bar.hidden = false;
    write(button, words.stop);
  };

  element.addEventListener('click', ({ target }) => {
    const pressed = (target as Element).closest<HTMLElement>('[data-do], [data-preset]');
    if (pressed === button) {
      if (running) stop();
      else start();
    } else if (pressed?.matches('[data-preset], [data-do="reset"]')) stop();
  });
  element.addEventListener('input', stop);
}
