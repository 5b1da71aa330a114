// The programs that attacks are made of: a right answer, a wrong one, and the right one with another end.

export const right = `export function adagradStep(x, g, s, lr, eps) {
  const sums = s.map((v, i) => v + g[i] * g[i]);
  return { x: x.map((v, i) => v - lr * g[i] / (Math.sqrt(sums[i]) + eps)), s: sums };
}
`;

export const wrong = 'export function adagradStep(x, g, s) { return { x: x.map(() => 0), s }; }\n';

/** The right answer, whose last lines do something else with its `result`. */
export const returning = (lines: string): string =>
  right.replace('return {', 'const result = {').replace('s: sums };', `s: sums };\n  ${lines}`);
