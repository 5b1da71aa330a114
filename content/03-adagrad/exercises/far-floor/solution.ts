// lr of the size of the way, eps far below the gradient.
export const choice = () => ({ lr: 30, eps: 1e-10 });
