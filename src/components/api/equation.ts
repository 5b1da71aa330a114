// The equations of the docstrings, which are written as plain text, as TeX.

const SIGNS: Readonly<Record<string, string>> = {
  ...{ '←': '\\leftarrow ', '·': '\\cdot ', '−': '-', '±': '\\pm ', '∝': '\\propto ' },
  ...{ '≥': '\\ge ', '≤': '\\le ', '≈': '\\approx ', '…': '\\dots ', '′': "'", '`': '' },
  ...{ '‖': '\\Vert ', '⌊': '\\lfloor ', '⌋': '\\rfloor ', '⌈': '\\lceil ', '⌉': '\\rceil ' },
  ...{ '∞': '\\infty ', '∂': '\\partial ', '∇': '\\nabla ', Σ: '\\sum ', Δ: '\\Delta ' },
  ...{ '½': '\\tfrac12 ', '¼': '\\tfrac14 ', '⅓': '\\tfrac13 ', "'": '\\text{’}' },
  ...{ α: '\\alpha ', δ: '\\delta ', ε: '\\epsilon ', η: '\\eta ', θ: '\\theta ', λ: '\\lambda ' },
  ...{ μ: '\\mu ', π: '\\pi ', ρ: '\\rho ', σ: '\\sigma ', φ: '\\varphi ' },
};
const GREEK: Readonly<Record<string, string>> = {
  ...{ beta: '\\beta ', beta1: '\\beta_1 ', beta2: '\\beta_2 ', rho: '\\rho ' },
  ...{ eps: '\\varepsilon ', eps1: '\\varepsilon_1 ', eps2: '\\varepsilon_2 ' },
};
const FUNCTIONS = ['max', 'min', 'log', 'exp', 'cos', 'sin'];
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺ᵗᵀˡⁿ';
const PLAIN_RAISED = '0123456789-+tTln';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₋₊ᵢⱼₖₜ';
const PLAIN_LOWERED = '0123456789-+ijkt';
const RELATION = /^[←=<>≤≥≈+−·/∝±]$/;

interface Token {
  readonly text: string;
  /** How many blanks stood before it. */
  readonly blanks: number;
}

/** One line of equations as TeX. Letters are variables, longer words are text. */
export function equationTex(line: string): string {
  const tokens = tokensOf(line.normalize('NFD'));
  let tex = '';
  for (let i = 0; i < tokens.length; i++) tex += spaceBefore(tokens, i) + texOf(tokens, i);
  return roots(powers(tex)).trim();
}

function tokensOf(line: string): Token[] {
  const word = '[A-Za-z]{2}[A-Za-z0-9]*(?:-[a-z]+)*|[A-Za-z]\\d(?![\\d.])';
  const number = '\\d+(?:\\.\\d+)?(?:e-?\\d+)?';
  const token = new RegExp(`(\\s*)('[^']*'|${word}|${number}|\\S\\p{Mn}?)`, 'gu');
  return [...line.matchAll(token)].map(([, blanks = '', text = '']) => ({
    text,
    blanks: blanks.length,
  }));
}

const isQuoted = ({ text }: Token): boolean => text.length > 1 && text.startsWith("'");
const isName = ({ text }: Token): boolean =>
  /^[A-Za-z][A-Za-z0-9-]+$/.test(text) && !(text in GREEK) && !FUNCTIONS.includes(text);

/** The article "a" looks like a variable; it stands before a word. */
function isWord(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!token) return false;
  if (isName(token) || isQuoted(token)) return true;
  const isAmongWords = (!before || isName(before) || before.text === ',') && next && isName(next);
  return token.text === 'a' && !!isAmongWords;
}

function spaceBefore(tokens: readonly Token[], i: number): string {
  const [before, token] = [tokens[i - 1], tokens[i]!];
  if (!before || token.blanks === 0) return '';
  if (token.blanks > 1) return '\\quad ';
  if (RELATION.test(before.text) || RELATION.test(token.text)) return '';
  const isText = isWord(tokens, i - 1) || isWord(tokens, i);
  return isText || /[,;:)]/.test(before.text) ? '\\ \\allowbreak ' : '';
}

function texOf(tokens: readonly Token[], i: number): string {
  const token = tokens[i]!;
  const { text } = token;
  if (isQuoted(token)) return `\\text{‘${text.slice(1, -1)}’}`;
  if (isWord(tokens, i)) return `\\text{${text}}`;
  if (text in GREEK) return GREEK[text]!;
  if (FUNCTIONS.includes(text)) return `\\${text} `;
  if (/e/.test(text) && /^\d/.test(text)) return scientific(text);
  const [first = '', mark = ''] = [text[0], text[1]];
  if (mark === '\u0302') return `\\hat{${first}}`;
  if (mark === '\u0304') return `\\bar{${first}}`;
  if (RAISED.includes(text)) return `^{${raised(text)}}`;
  if (LOWERED.includes(text)) return `_{${PLAIN_LOWERED[LOWERED.indexOf(text)]!}}`;
  if (text === '∞' && token.blanks === 0 && tokens[i - 1]?.text === 'ρ') return '_{\\infty}';
  return SIGNS[text] ?? text;
}

/** The transpose's T is set as in the book. */
function raised(text: string): string {
  const sign = PLAIN_RAISED[RAISED.indexOf(text)]!;
  return sign === 'T' ? '\\top ' : sign;
}

/** 1e-6 → 10⁻⁶ */
function scientific(text: string): string {
  const [digits = '', exponent = ''] = text.split('e');
  return `${digits === '1' ? '' : `${digits}\\cdot `}10^{${exponent}}`;
}

/** Neighbouring superscripts are one; what follows `^` is raised: brackets, a word, a letter. */
function powers(tex: string): string {
  const joined = merged(merged(tex, '^'), '_').replace(/\^(\\lfloor [^]*?\\rfloor )/g, '^{$1}');
  return grouped(joined, '^', '^').replace(
    /\^(\\text\{[^}]*\}|\\[a-z]+(?:\d+|_\d)? ?|[A-Za-z0-9])/g,
    '^{$1}',
  );
}

function merged(tex: string, sign: '^' | '_'): string {
  const mark = `\\${sign}`;
  const twice = new RegExp(`${mark}\\{([^{}]*)\\}${mark}\\{`, 'g');
  const once = tex.replace(twice, `${sign}{$1`);
  return once === tex ? tex : merged(once, sign);
}

/** `√(…)`, `√max(…)` and `√x`. */
function roots(tex: string): string {
  const named = tex.replace(/√(\\(?:max|min) )(\([^()]*\))/g, '\\sqrt{$1$2}');
  return grouped(named, '√', '\\sqrt').replace(
    /√(\\[a-z]+\{[^}]*\}|\\[a-z]+ |[A-Za-z0-9]+)/g,
    '\\sqrt{$1}',
  );
}

/** Turns `sign(…)`, brackets matched, into `name{…}`. */
function grouped(tex: string, sign: string, name: string): string {
  const start = tex.indexOf(`${sign}(`);
  if (start < 0) return tex;
  let depth = 0;
  for (let i = start + sign.length; i < tex.length; i++) {
    if (tex[i] === '(') depth += 1;
    else if (tex[i] === ')' && (depth -= 1) === 0) {
      const inner = tex.slice(start + sign.length + 1, i);
      return grouped(`${tex.slice(0, start)}${name}{${inner}}${tex.slice(i + 1)}`, sign, name);
    }
  }
  return tex;
}
