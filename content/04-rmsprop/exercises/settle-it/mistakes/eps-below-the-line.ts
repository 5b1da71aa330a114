// Wrong: eps is far below (h·lr)²/4.
export const mistake = 'eps-below-the-line';

export const choice = () => ({ lr: 1, eps: 0.00000001 });
