// Wrong: cuts each entry alone.
export const mistake = 'clips-values';

export function clip(lists: number[][], maxNorm: number) {
  return lists.map((g) =>
    g.map((x) => Math.max(-maxNorm, Math.min(maxNorm, x))),
  );
}
