// A large peak, and a fall that begins early.
export const choice = () => ({ peak: 0.12, cooldown: 1900 });
