// Wrong: as if the old value faded in a straight line over the window.
export const mistake = 'window-for-recovery';

export const step = (
  k: number,
  n: number,
  beta: number,
): number =>
  1 /
  Math.sqrt(
    k ** 2 + (1 - k ** 2) * Math.min(1, n * (1 - beta)),
  );
