// Wrong: plain descent.
export const mistake = 'no-momentum';

export const choice = () => ({ lr: 1.9, beta: 0 });
