// <course-figure>: wakes a server-drawn figure when it comes near or is touched. This is all that a page loads at once.
import { whenIdle } from './idle.ts';

/** Distance at which a figure starts to load, and how it is told that it is near. */
const NEAR = '300px';
const TOUCHES = ['pointerdown', 'focusin', 'input', 'course-step'] as const;

class CourseFigure extends HTMLElement {
  #woken = false;
  #observer?: IntersectionObserver;

  connectedCallback(): void {
    const id = this.getAttribute('of')!;
    const shared = [...new URLSearchParams(location.search).keys()].some((key) =>
      key.startsWith(`${id}.`),
    );
    if (shared) {
      this.#wake();
      return;
    }
    for (const touch of TOUCHES) this.addEventListener(touch, this.#wake, { capture: true });
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) whenIdle(this.#wake);
      },
      { rootMargin: NEAR },
    );
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }

  readonly #wake = (): void => {
    if (this.#woken) return;
    this.#woken = true;
    this.#observer?.disconnect();
    for (const touch of TOUCHES) this.removeEventListener(touch, this.#wake, { capture: true });
    void import('./figure/live.ts').then(({ bringToLife }) => bringToLife(this));
  };
}

customElements.define('course-figure', CourseFigure);
