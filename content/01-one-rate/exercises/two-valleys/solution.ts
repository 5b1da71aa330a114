// Just below the limit of the steep one, 2/25.
export const choice = () => ({ lr: 0.075 });
