interface Tensor {
  name: string;
  shape: number[];
}

export function decaying(tensors: Tensor[]) {
  const names: string[] = [];
  for (const { name, shape } of tensors) {
    const decays = ___;
    if (decays) names.push(name);
  }
  return names;
}
