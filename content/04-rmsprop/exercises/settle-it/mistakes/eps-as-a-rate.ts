// Wrong: eps is h·lr/2, whose square would be needed.
export const mistake = 'eps-as-a-rate';

export const choice = () => ({ lr: 1, eps: 2 });
