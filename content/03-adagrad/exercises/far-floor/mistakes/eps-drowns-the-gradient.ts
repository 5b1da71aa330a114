// Wrong: eps is larger than the gradients.
export const mistake = 'eps-drowns-the-gradient';

export const choice = () => ({ lr: 30, eps: 0.001 });
