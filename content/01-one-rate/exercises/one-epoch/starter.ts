export function epoch(
  theta: number,
  y: number[],
  B: number,
  lr: number,
) {
  // One step for each batch.

  return theta;
}
