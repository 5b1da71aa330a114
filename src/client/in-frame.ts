// Work that belongs into the next frame, however often it is asked for until then.

/** Runs in the next frame, with what it was called with last. */
export function inFrame<Args extends unknown[]>(
  run: (...args: Args) => void,
): (...args: Args) => void {
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
