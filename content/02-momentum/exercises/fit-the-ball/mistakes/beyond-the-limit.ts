// Wrong: the steep direction runs away.
export const mistake = 'beyond-the-limit';

export const choice = () => ({ lr: 3.5, beta: 0.4 });
