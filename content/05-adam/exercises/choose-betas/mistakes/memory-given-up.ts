// Wrong: no memory at all.
export const mistake = 'memory-given-up';

export const choice = () => ({ beta1: 0, beta2: 0 });
