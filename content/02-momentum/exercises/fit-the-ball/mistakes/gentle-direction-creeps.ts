// Wrong: the rate is too small for the gentle direction to swing.
export const mistake = 'gentle-direction-creeps';

export const choice = () => ({ lr: 0.4, beta: 0.4 });
