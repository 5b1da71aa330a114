// Play, Pause, Step: the figure's time parameter moves by itself, or one step at a press.
import { write } from '../dom.ts';
import type { NumberParam } from '../../figures/kit/types.ts';
import { figureWords as words } from '../../strings.ts';
import type { LiveFigure } from './live.ts';

const STEPS_A_SECOND = 8;

export function makePlayable(element: HTMLElement, live: LiveFigure): void {
  const { time } = live.figure;
  const play = element.querySelector<HTMLButtonElement>('[data-do="play"]');
  if (time === undefined || !play) return;
  const { from, to } = live.figure.params[time] as NumberParam;
  let timer: ReturnType<typeof setInterval> | undefined;

  const pause = (): void => {
    clearInterval(timer);
    timer = undefined;
    write(play, words.play);
  };
  const move = (by: number): void => {
    const now = Number(live.values[time]) + by;
    live.set({ [time]: Math.min(to, Math.max(from, now)) });
    if (now >= to) pause();
  };
  const start = (): void => {
    if (Number(live.values[time]) >= to) live.set({ [time]: from });
    write(play, words.pause);
    timer = setInterval(() => {
      move(1);
    }, 1000 / STEPS_A_SECOND);
  };

  element.addEventListener('click', ({ target }) => {
    const action = (target as Element).closest<HTMLElement>('[data-do]')?.dataset['do'];
    if (action === 'play') {
      if (timer === undefined) start();
      else pause();
      return;
    }
    if (action === 'step' || action === 'back' || action === 'reset') pause();
    if (action === 'step') move(1);
    if (action === 'back') move(-1);
  });
  // A hand on a control stops the film.
  element.addEventListener('input', pause);
}
