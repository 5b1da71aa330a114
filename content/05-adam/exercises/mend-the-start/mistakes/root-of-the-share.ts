// Wrong: takes the root, which belongs to the step.
export const mistake = 'root-of-the-share';

export const divisor = (beta: number, t: number): number =>
  Math.sqrt(1 - beta ** t);
