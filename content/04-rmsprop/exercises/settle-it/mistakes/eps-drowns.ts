// Wrong: eps is so large that the rate is tiny.
export const mistake = 'eps-drowns';

export const choice = () => ({ lr: 0.1, eps: 50 });
