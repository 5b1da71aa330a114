// Wrong: it settles, but cannot get there in time.
export const mistake = 'fast-means-slow';

export const choice = () => ({ lr: 0.01, eps: 0.001 });
