// Wrong: all steps together cannot be as long as the way.
export const mistake = 'lr-short-of-the-way';

export const choice = () => ({ lr: 0.5, eps: 1e-10 });
