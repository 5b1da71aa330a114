// Wrong: even the best pace of this momentum is too slow.
export const mistake = 'too-much-momentum';

export const choice = () => ({ lr: 2, beta: 0.9 });
