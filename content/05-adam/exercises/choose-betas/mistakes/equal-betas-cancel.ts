// Wrong: equal betas: the root remains.
export const mistake = 'equal-betas-cancel';

export const choice = () => ({ beta1: 0.9, beta2: 0.9 });
