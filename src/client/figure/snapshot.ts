// The picture as one SVG file of its own: the shown drawings below each other, with the page's styles written into them.

/** What the stylesheet says about a shape, and what holds without a word: an SVG file has no stylesheet of ours. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
];

/** Kept as they are: geometry. All else is either said by a style or of no use outside the page. */
const GEOMETRY = /^(d|x|y|x1|x2|y1|y2|width|height|viewBox|transform|dx|dy|xmlns)$/;

/** The styles of an element that its parent does not already hand down. */
function ownStyle(element: Element, root: Element): string {
  const style = getComputedStyle(element);
  const handed = element === root ? undefined : getComputedStyle(element.parentElement!);
  const written = INHERITED.filter(
    (name) => style.getPropertyValue(name) !== handed?.getPropertyValue(name),
  ).map((name) => `${name}:${style.getPropertyValue(name)}`);
  if (style.opacity !== '1') written.push(`opacity:${style.opacity}`);
  return written.join(';');
}

function styled(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, k) => {
    for (const name of element.getAttributeNames()) {
      if (!GEOMETRY.test(name)) element.removeAttribute(name);
    }
    const style = ownStyle(originals[k]!, svg);
    if (style !== '') element.setAttribute('style', style);
    // What holds the extent of the moving layer is none of the picture.
    if (originals[k]!.matches('.extent')) element.remove();
  });
  copy.removeAttribute('viewBox');
  return copy;
}

function text(content: string, y: number, size: number): string {
  const escaped = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const color = getComputedStyle(document.body).color;
  return `<text x="12" y="${y}" font-family="sans-serif" font-size="${size}" fill="${color}">${escaped}</text>`;
}

/** The figure as it stands: question, panels, sentence and address of the state. */
export function pictureOf(element: HTMLElement): { svg: string; width: number; height: number } {
  const drawings = [...element.querySelectorAll<HTMLElement>('.drawing')].filter(
    (drawing) => drawing.getClientRects().length > 0,
  );
  let y = 40;
  let width = 0;
  const panels = drawings.map((drawing) => {
    const svgs = [...drawing.querySelectorAll<SVGSVGElement>(':scope > svg')];
    const box = svgs[0]!.viewBox.baseVal;
    const content = svgs.map((svg) => new XMLSerializer().serializeToString(styled(svg))).join('');
    const placed = `<svg y="${y}" width="${box.width}" height="${box.height}" viewBox="0 0 ${box.width} ${box.height}">${content}</svg>`;
    y += box.height + 8;
    width = Math.max(width, box.width);
    return placed;
  });
  const height = y + 24;
  const question = element.querySelector('figcaption strong')?.textContent ?? '';
  const address = element.querySelector<HTMLAnchorElement>('[data-do="link"]')?.href ?? '';
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${ground}"/>${text(question, 24, 15)}${panels.join('')}${text(address, height - 10, 11)}</svg>`;
  return { svg, width, height };
}
