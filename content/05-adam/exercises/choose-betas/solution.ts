// On the line (1 − beta1)² = 1 − beta2.
export const choice = () => ({ beta1: 0.9, beta2: 0.99 });
