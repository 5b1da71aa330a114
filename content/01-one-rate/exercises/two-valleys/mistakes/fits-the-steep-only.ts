// Wrong: right for the second parameter alone.
export const mistake = 'fits-the-steep-only';

export const choice = () => ({ lr: 0.04 });
