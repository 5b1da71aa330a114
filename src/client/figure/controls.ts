// The native inputs of a figure: reads what the reader set, shows what is set, and says which ones were touched early.
import { setting } from '../../figures/kit/format.ts';
import { atTick, defaults, fault, nearestTick } from '../../figures/kit/params.ts';
import { write } from '../dom.ts';
import type { Figure, NumberParam, Values } from '../../figures/kit/types.ts';

type Field = HTMLInputElement | HTMLSelectElement;

const isRange = (param: NumberParam): boolean => param.control !== 'number';

export class Controls {
  readonly #figure: Figure;
  readonly #fields = new Map<string, Field>();
  /** Of each slider, what it shows: at a tick only one of them changes. */
  readonly #shown = new Map<string, number>();

  constructor(element: HTMLElement, figure: Figure, onInput: (values: Partial<Values>) => void) {
    this.#figure = figure;
    const controls = element.querySelector('.figure-controls')!;
    for (const name of Object.keys(figure.params)) {
      this.#fields.set(name, controls.querySelector<Field>(`[name="${name}"]`)!);
    }
    controls.addEventListener('input', ({ target }) => {
      const { name } = target as Field;
      const value = this.#value(name);
      if (value !== undefined) onInput({ [name]: value });
    });
    controls.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-preset], [data-do="reset"]');
      if (!button) return;
      const preset = figure.presets?.[Number(button.dataset['preset'])];
      onInput({ ...defaults(figure.params), ...preset?.values });
    });
  }

  /** Values of the fields that stand elsewhere than the server drew them. */
  touched(): Partial<Values> {
    const moved = [...this.#fields].filter(([, field]) =>
      field instanceof HTMLInputElement
        ? field.value !== field.defaultValue
        : ![...field.options].some((option) => option.selected && option.defaultSelected),
    );
    const values = moved.map(([name]) => [name, this.#value(name)] as const);
    return Object.fromEntries(values.filter(([, value]) => value !== undefined));
  }

  show(values: Values): void {
    for (const [name, param] of Object.entries(this.#figure.params)) {
      const field = this.#fields.get(name)!;
      const value = values[name]!;
      if (param.kind === 'choice') {
        if (field.value !== value) field.value = String(value);
      } else if (param.kind === 'number' && isRange(param)) {
        if (this.#shown.get(name) === value) continue;
        showRange(field, param, Number(value));
        this.#shown.set(name, Number(value));
      }
      // A field that is being typed into is left alone, or "1." could never become "1.5".
      else if (document.activeElement !== field && field.value !== String(value)) {
        field.value = String(value);
      }
    }
  }

  /** What a field says; undefined while it says nothing allowed ("-", "1e"). */
  #value(name: string): number | string | undefined {
    const param = this.#figure.params[name]!;
    const field = this.#fields.get(name)!;
    if (param.kind === 'choice') return field.value;
    if (param.kind === 'list')
      return fault(name, param, field.value) === undefined ? field.value : undefined;
    if (isRange(param)) return atTick(param, Number(field.value));
    const value = (field as HTMLInputElement).valueAsNumber;
    return value >= param.from && value <= param.to ? value : undefined;
  }
}

function showRange(field: Field, param: NumberParam, value: number): void {
  const tick = String(nearestTick(param, value));
  if (field.value !== tick) field.value = tick;
  const text = `${setting(value)} ${param.unit ?? ''}`.trim();
  if (field.getAttribute('aria-valuetext') !== text) field.setAttribute('aria-valuetext', text);
  const output = field.closest('label')!.querySelector('output')!;
  write(output, text);
}
