// What a figure has to say about itself, above all else: a link that could not be followed, data that could not be loaded.

export function tell(element: HTMLElement, text: string): void {
  const told = element.querySelector<HTMLElement>('.figure-told')!;
  told.hidden = false;
  told.textContent = text;
}
