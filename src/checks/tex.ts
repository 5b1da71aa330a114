// The little of TeX's syntax that is read by hand: groups in braces.

/** The braced group that opens at `start`, blanks before it; throws where there is none, or it never closes. */
export function group(tex: string, start: number): { body: string; end: number } {
  const open = start + /^\s*/.exec(tex.slice(start))![0].length;
  let depth = 0;
  for (let i = open; tex[open] === '{' && i < tex.length; i += 1) {
    if (tex[i] === '\\') i += 1;
    else if (tex[i] === '{') depth += 1;
    else if (tex[i] === '}' && (depth -= 1) === 0)
      return { body: tex.slice(open + 1, i), end: i + 1 };
  }
  throw new RangeError(`expected a group in braces at "${tex.slice(start, start + 20)}"`);
}

/** The TeX as a reader sees it: `\val{…}{4.2}` becomes 4.2. */
export function plainTex(tex: string): string {
  const at = tex.indexOf('\\val{');
  if (at < 0) return tex;
  const shown = group(tex, group(tex, at + 4).end);
  return tex.slice(0, at) + shown.body + plainTex(tex.slice(shown.end));
}
