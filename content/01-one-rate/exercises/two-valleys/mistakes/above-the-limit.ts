// Wrong: the second parameter runs away.
export const mistake = 'above-the-limit';

export const choice = () => ({ lr: 0.1 });
