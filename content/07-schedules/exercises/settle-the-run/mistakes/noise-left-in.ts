// Wrong: a large rate until nearly the end.
export const mistake = 'noise-left-in';

export const choice = () => ({ peak: 0.2, cooldown: 20 });
