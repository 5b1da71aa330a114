// The few DOM helpers that the custom elements share.

/** The one element that a selector names; throws when the server's HTML lacks it. */
export function one(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} in the page's HTML`);
  return found;
}

/** A new element with a class and children; strings become text, never HTML. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className?: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** A new shape of SVG with its attributes. */
export function shape<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

/** Text with `code` in backticks, as the messages of the book are written. */
export function withCode(text: string): (Node | string)[] {
  return text.split('`').map((part, i) => (i % 2 === 0 ? part : make('code', '', part)));
}

/** Sets an element's words. Its text node stays if it has one: a new one has the browser rebuild the boxes around it. */
export function write(element: Element, text: string): void {
  const { firstChild } = element;
  if (!(firstChild instanceof Text) || firstChild.nextSibling) element.textContent = text;
  else if (firstChild.data !== text) firstChild.data = text;
}

/** Calls once when the reader first comes near: focus inside, or a pointer over the buttons. What is slow to load can start then. */
export function onTouch(root: HTMLElement, touched: () => void): void {
  const touch = (event: Event): void => {
    const isNear = event.type === 'focusin' || (event.target as Element).closest('.bar') !== null;
    if (!isNear) return;
    root.removeEventListener('focusin', touch);
    root.removeEventListener('pointerover', touch);
    touched();
  };
  root.addEventListener('focusin', touch);
  root.addEventListener('pointerover', touch);
}
