// eps lies above (h·lr)²/4 = 4, which gives a rate below 1/2.
export const choice = () => ({ lr: 1, eps: 6 });
