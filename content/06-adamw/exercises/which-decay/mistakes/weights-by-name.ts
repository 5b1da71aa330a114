// Wrong: takes all that is called a weight.
export const mistake = 'list-of-names';

interface Tensor {
  name: string;
  shape: number[];
}

export function decaying(tensors: Tensor[]) {
  const names: string[] = [];
  for (const { name } of tensors) {
    const decays = name.includes('weight');
    if (decays) names.push(name);
  }
  return names;
}
