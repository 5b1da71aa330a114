// Wrong: the rule is turned around.
export const mistake = 'vectors-decay';

interface Tensor {
  name: string;
  shape: number[];
}

export function decaying(tensors: Tensor[]) {
  const names: string[] = [];
  for (const { name, shape } of tensors) {
    const decays = shape.length < 2;
    if (decays) names.push(name);
  }
  return names;
}
