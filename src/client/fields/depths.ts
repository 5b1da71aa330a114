// How far each line of a program is indented: what its braces say, whatever the order of the lines.

/** The number of open braces before each line; one that begins by closing counts from there. */
export function depths(lines: readonly string[]): number[] {
  let open = 0;
  return lines.map((line) => {
    const closes = line.startsWith('}') ? 1 : 0;
    const depth = Math.max(0, open - closes);
    open += count(line, '{') - count(line, '}');
    return depth;
  });
}

const count = (line: string, brace: string): number => line.split(brace).length - 1;

/** The lines as a program, indented. */
export function indented(lines: readonly string[]): string {
  const depth = depths(lines);
  return lines.map((line, i) => '  '.repeat(depth[i]!) + line).join('\n');
}
