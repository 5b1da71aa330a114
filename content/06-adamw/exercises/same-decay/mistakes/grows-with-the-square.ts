// Wrong: in the proportion of the squares.
export const mistake = 'grows-with-the-square';

export const choice = () => ({ first: 2.5, second: 0.00025 });
