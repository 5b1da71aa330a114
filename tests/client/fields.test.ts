// @vitest-environment happy-dom
// Answers that are not code: lines in an order, a formula, values. Each is one text, read back as it was written.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ChooseField } from '../../src/client/fields/choose.ts';
import { FormulaField } from '../../src/client/fields/formula.ts';
import { OrderField } from '../../src/client/fields/order.ts';

const onChange = vi.fn<(text: string) => void>();
const onRun = vi.fn<() => void>();

beforeEach(() => {
  onChange.mockReset();
  onRun.mockReset();
});

function root(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

describe('order', () => {
  const item = (line: string) =>
    `<li><code>${line}</code><button data-move="up"></button><button data-move="down"></button></li>`;
  const field = (...lines: string[]): OrderField =>
    new OrderField(
      root(
        `<div data-field="order"><ol>${lines.map(item).join('')}</ol><p role="status"></p></div>`,
      ),
      { onChange, onRun },
    );
  const button = (line: number, way: 'up' | 'down'): HTMLButtonElement =>
    document.querySelectorAll('li')[line - 1]!.querySelector(`[data-move=${way}]`)!;

  test('a line moves by its buttons; the focus stays on the button, the place is said', () => {
    const order = field('b', 'a', '  c');
    button(1, 'down').click();
    expect(order.text).toBe('a\nb\nc');
    expect(onChange).toHaveBeenLastCalledWith('a\nb\nc');
    expect(document.activeElement).toBe(button(2, 'down'));
    expect(document.querySelector('[role=status]')!.textContent).toBe('b: now line 2 of 3.');
  });

  test('the first line cannot go up, the last not down', () => {
    const order = field('a', 'b');
    expect(button(1, 'up').getAttribute('aria-disabled')).toBe('true');
    button(1, 'up').click();
    button(2, 'down').click();
    expect(order.text).toBe('a\nb');
  });

  test('a stored order comes back, lines that stand twice too; another text changes nothing', () => {
    const order = field('}', 'a', '}');
    order.text = 'a\n}\n}';
    expect(order.text).toBe('a\n}\n}');
    order.text = 'quite\nanother';
    expect(order.text).toBe('a\n}\n}');
    expect(onChange).not.toHaveBeenCalled();
  });

  test('lines are indented as the braces say, wherever they stand', () => {
    const order = field('for (;;) {', 'if (a) {', '} else {', '}', '}', 'b');
    expect(order.text).toBe('for (;;) {\n  if (a) {\n  } else {\n  }\n}\nb');
    button(6, 'up').click();
    expect(order.text).toBe('for (;;) {\n  if (a) {\n  } else {\n  }\n  b\n}');
    expect(document.querySelectorAll('code')[4]!.style.getPropertyValue('--depth')).toBe('1');
  });

  test('it knows the order of the beginning', () => {
    const order = field('b', 'a');
    button(1, 'down').click();
    order.put(order.initial);
    expect(order.text).toBe('b\na');
  });
});

describe('choose', () => {
  const field = (): ChooseField =>
    new ChooseField(
      root(
        '<div data-field="choose"><input name="lr" value="0.1"><input name="steps" value="10"></div>',
      ),
      { onChange, onRun },
    );
  const type = (name: string, value: string): void => {
    const input = document.querySelector<HTMLInputElement>(`[name=${name}]`)!;
    input.value = value;
    input.dispatchEvent(new Event('input'));
  };

  test('numbers in every spelling become one object', () => {
    const choose = field();
    type('lr', '1,5×10⁻³');
    expect(JSON.parse(choose.text)).toEqual({ lr: 0.0015, steps: 10 });
    expect(onChange).toHaveBeenLastCalledWith(choose.text);
  });

  test('what cannot be read stays what it is, also after a reload', () => {
    const choose = field();
    type('lr', 'two');
    const stored = choose.text;
    const again = field();
    again.text = stored;
    expect(JSON.parse(again.text)).toEqual({ lr: 'two', steps: 10 });
  });

  test('a stored text of another form changes nothing', () => {
    const choose = field();
    choose.text = 'let a = 1;';
    choose.text = 'null';
    expect(choose.text).toBe(choose.initial);
  });
});

test('a formula is its text; Enter checks it', () => {
  const formula = new FormulaField(root('<p data-field="formula"><input></p>'), {
    onChange,
    onRun,
  });
  const input = document.querySelector('input')!;
  input.value = 'lr / sqrt(G)';
  input.dispatchEvent(new Event('input'));
  expect(onChange).toHaveBeenLastCalledWith('lr / sqrt(G)');
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
  expect(onRun).toHaveBeenCalledOnce();
  formula.mark({ message: 'no' });
  expect(input.getAttribute('aria-invalid')).toBe('true');
  formula.mark();
  expect(input.hasAttribute('aria-invalid')).toBe(false);
});
