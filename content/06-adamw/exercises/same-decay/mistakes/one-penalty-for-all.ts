// Wrong: equal penalties.
export const mistake = 'one-penalty-for-all';

export const choice = () => ({ first: 0.025, second: 0.025 });
