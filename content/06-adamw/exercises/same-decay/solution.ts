// In the proportion of the gradients.
export const choice = () => ({ first: 0.25, second: 0.0025 });
