// Wrong: neither gets far.
export const mistake = 'rate-too-small';

export const choice = () => ({ lr: 0.005 });
