// Wrong: the list of names of BERT.
export const mistake = 'list-of-names';

interface Tensor {
  name: string;
  shape: number[];
}

export function decaying(tensors: Tensor[]) {
  const names: string[] = [];
  for (const { name } of tensors) {
    const decays =
      !name.includes('bias') &&
      !name.includes('LayerNorm.weight');
    if (decays) names.push(name);
  }
  return names;
}
