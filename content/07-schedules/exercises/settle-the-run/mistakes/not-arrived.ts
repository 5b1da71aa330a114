// Wrong: a small rate that falls early.
export const mistake = 'not-arrived';

export const choice = () => ({ peak: 0.02, cooldown: 1900 });
