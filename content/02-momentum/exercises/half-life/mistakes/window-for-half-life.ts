// Wrong: the length of a plain average of like memory.
export const mistake = 'window-for-half-life';

export const halfLife = (beta: number): number =>
  1 / (1 - beta);
