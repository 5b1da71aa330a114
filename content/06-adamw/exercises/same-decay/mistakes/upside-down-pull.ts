// Wrong: the larger penalty for the smaller gradients.
export const mistake = 'upside-down-pull';

export const choice = () => ({ first: 0.0025, second: 0.25 });
