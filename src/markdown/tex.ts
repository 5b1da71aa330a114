// TeX to HTML with MathML, by KaTeX; and `\val{reference}{text}`, which shows the text and carries the reference as data.
import katex from 'katex';
import { missingSize } from './katex-style.ts';
import { shareSurds } from './surds.ts';

/** Fonts that the site does not ship, by the classes with which KaTeX asks for them. */
const missingFonts: Readonly<Record<string, string>> = {
  amsrm: 'AMS',
  mathbb: 'AMS',
  mathcal: 'Caligraphic',
  mathfrak: 'Fraktur',
  mathscr: 'Script',
  mathsf: 'SansSerif',
  textsf: 'SansSerif',
  mathtt: 'Typewriter',
  texttt: 'Typewriter',
  mathit: 'Main-Italic',
  textit: 'Main-Italic',
  boldsymbol: 'Math-BoldItalic',
};

/** Thrown for TeX that cannot be set; `offset` counts from the start of the TeX. */
export class TexError extends Error {
  override name = 'TexError';
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** One formula as HTML. Throws a TexError for anything that KaTeX would only warn of, or that needs a font or a size we do not ship. */
export function texToHtml(tex: string, display: boolean): string {
  const html = katexHtml(tex, display);
  const font = missingFont(html);
  if (font)
    throw new TexError(`the formula needs the font KaTeX_${font}, which the site does not ship`, 0);
  const size = missingSize(html);
  if (size)
    throw new TexError(
      `the formula is set in KaTeX’s size ${size}, for which the site has no rule`,
      0,
    );
  return shortened(shareSurds(html)).replace(
    /(<annotation encoding="application\/x-tex">)[^]*?(<\/annotation>)/,
    (_, open: string, close: string) => open + escapeHtml(plainTex(tex)) + close,
  );
}

function katexHtml(tex: string, displayMode: boolean): string {
  try {
    return katex.renderToString(tex, {
      displayMode,
      output: 'htmlAndMathml',
      throwOnError: true,
      strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
      trust: (context) => context.command === '\\htmlData',
      macros: { '\\val': '\\htmlData{value=#1}{#2}' },
    });
  } catch (error) {
    if (!(error instanceof katex.ParseError)) throw error;
    throw new TexError(error.rawMessage, error.position);
  }
}

/** So few signs that the line need not be broken within them: `.short` in prose.css. */
const SHORT = 16;

function shortened(html: string): string {
  const signs = html.slice(0, html.indexOf('<annotation')).replace(/<[^>]*>/g, '');
  const isShort = signs.length <= SHORT && !html.startsWith('<span class="katex-display');
  return isShort ? html.replace('class="katex"', 'class="katex short"') : html;
}

function missingFont(html: string): string | undefined {
  for (const [, classes = ''] of html.matchAll(/class="([^"]*)"/g)) {
    const found = classes.split(' ').find((name) => name in missingFonts);
    if (found) return missingFonts[found];
  }
  return undefined;
}

/** The TeX as a reader would copy it: `\val{…}{4.2}` becomes 4.2. */
export function plainTex(tex: string): string {
  const at = tex.indexOf('\\val{');
  if (at < 0) return tex;
  const reference = group(tex, at + 4);
  const text = group(tex, reference.end);
  return tex.slice(0, at) + text.body + plainTex(tex.slice(text.end));
}

/** The braced group that opens at `start`. */
function group(tex: string, start: number): { body: string; end: number } {
  let depth = 0;
  for (let i = start; i < tex.length; i += 1) {
    if (tex[i] === '\\') i += 1;
    else if (tex[i] === '{') depth += 1;
    else if (tex[i] === '}' && (depth -= 1) === 0)
      return { body: tex.slice(start + 1, i), end: i + 1 };
  }
  throw new TexError('\\val needs two groups in braces: \\val{reference}{text}', start);
}

export const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
