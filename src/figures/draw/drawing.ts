// A panel as HTML: the ground, and over it an SVG of its own with the parts that the page will move.
import { picture, type Part } from '../kit/picture.ts';
import { writeScale } from '../kit/scale.ts';
import { styleOf } from '../kit/styles.ts';
import type { Mark } from '../kit/types.ts';
import { drawGround, frame } from './ground.ts';
import { SIZES, type Panel, type SizeName } from './panel.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const written = (attributes: Record<string, string>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');

/** A path has its look from a group around it: what moves has then no style of its own, which the browser would compute again at each tick. */
function partHtml({ id, tag, role, style, attributes, text }: Part): string {
  const { color, dash, open } = styleOf(style);
  const dashed = dash !== '' && ['trail', 'future', 'hairline'].includes(role);
  const look = {
    class: open ? `${role} open` : role,
    style: `--c:${color}`,
    ...(dashed && { 'stroke-dasharray': dash }),
  };
  const own = { 'data-part': id, ...attributes };
  return tag === 'path'
    ? `<g${written(look)}><path${written(own)}/></g>`
    : `<text${written({ ...own, ...look })}>${escape(text ?? '')}</text>`;
}

/** One drawing of a panel, ground and moving layer, with its scales for the page's script. */
export function drawing(panel: Panel, size: SizeName, marks: readonly Mark[]): string {
  const { width, height } = SIZES[size];
  const { content, scales } = drawGround(panel, size);
  const parts = picture(marks, scales);
  const box = `viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false"`;
  const html = (clipped: boolean): string =>
    parts
      .filter((part) => part.clipped === clipped)
      .map(partHtml)
      .join('');
  const data = `data-panel="${panel.name}" data-x="${writeScale(scales.x)}" data-y="${writeScale(scales.y)}"`;
  return `<div class="drawing ${size}"><svg class="ground" ${box} fill="currentColor" text-anchor="middle">${content}</svg><svg class="moving" ${box} ${data}>${frame(size, html(true))}${html(false)}</svg></div>`;
}
