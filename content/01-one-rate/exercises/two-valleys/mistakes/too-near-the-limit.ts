// Wrong: the second parameter hardly comes down.
export const mistake = 'too-near-the-limit';

export const choice = () => ({ lr: 0.0795 });
