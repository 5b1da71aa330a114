// Wrong: the usual betas.
export const mistake = 'one-direction-for-all-betas';

export const choice = () => ({ beta1: 0.9, beta2: 0.999 });
