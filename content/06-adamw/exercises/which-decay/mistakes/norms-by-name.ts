// Wrong: looks for a part of the name.
export const mistake = 'norms-by-name';

interface Tensor {
  name: string;
  shape: number[];
}

export function decaying(tensors: Tensor[]) {
  const names: string[] = [];
  for (const { name } of tensors) {
    const decays =
      !name.includes('bias') &&
      !name.toLowerCase().includes('norm');
    if (decays) names.push(name);
  }
  return names;
}
