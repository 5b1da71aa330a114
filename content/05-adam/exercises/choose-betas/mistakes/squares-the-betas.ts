// Wrong: squares beta, not what is new.
export const mistake = 'squares-the-betas';

export const choice = () => ({ beta1: 0.9, beta2: 0.81 });
