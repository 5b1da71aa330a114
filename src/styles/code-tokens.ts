// A Shiki transformer: of a listing's pieces only those in another colour than the text are elements, with a class for a style.
import type { Element, ElementContent } from 'hast';

/** The theme's colours are variables: `color:var(--acc)`. The look of each class is in code.css. */
const ROLE = /^color:var\(--(\w+)\)/;

export const codeTokens = {
  name: 'code-tokens',
  line(node: Element): void {
    node.children = node.children.flatMap(lean);
  },
};

/** A piece as it is shipped. A chapter has hundreds, two thirds of them in the text's own ink. */
function lean(piece: ElementContent): ElementContent[] {
  if (piece.type !== 'element') return [piece];
  const role = ROLE.exec(String(piece.properties['style']))?.[1];
  if (role === undefined) return [piece];
  if (role === 'ink') return piece.children;
  return [{ ...piece, properties: { class: `code-${role}` } }];
}
