// The notebook of a chapter of this site.
import { slugOf } from '#schema/assemble.ts';
import { book } from '../book.ts';
import { href } from '../components/href.ts';
import { shortName } from '../components/references.ts';
import { figureOf } from '../figures/registry.ts';
import { notebookOf, type Notebook } from './notebook.ts';

const texts = import.meta.glob<string>(
  ['/content/[0-9]*-*/index.mdx', '/content/[0-9]*-*/exercises/*/task.mdx'],
  { query: '?raw', import: 'default', eager: true },
);

function textOf(chapter: string, tail: string): [path: string, text: string] {
  const found = Object.entries(texts).find(
    ([path]) => slugOf(path) === chapter && path.endsWith(tail),
  );
  if (!found) throw new Error(`content/ has no ${tail} of the chapter "${chapter}"`);
  return found;
}

/** `origin` is the site's address, without its base path. */
export function siteNotebook(chapter: string, origin: URL | string): Notebook {
  const [path, text] = textOf(chapter, '/index.mdx');
  const page = new URL(href(`/${chapter}/`), origin);
  return notebookOf(text, path, {
    chapter,
    book,
    figure: (id) => figureOf(id).figure,
    task: (name) => textOf(chapter, `/exercises/${name.split('/')[1]!}/task.mdx`)[1],
    cite: shortName,
    address: (link) => new URL(link.startsWith('/') ? href(link) : link, page).href,
  });
}
