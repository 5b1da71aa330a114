// What a notebook is made from, beside the chapter's text.
import type { Figure } from '../figures/kit/types.ts';
import type { Book } from '#schema/book.ts';

export interface Setting {
  /** Slug of the chapter. */
  chapter: string;
  book: Book;
  figure: (id: string) => Figure;
  /** The MDX text of an exercise's task: `adam/adam-step`. */
  task: (name: string) => string;
  /** How a work is named in text: 'Kingma and Ba 2015'. */
  cite: (key: string) => string;
  /** The full address of a link as it stands in the chapter, or of a path of the site: '#agreement', '../one-rate/', '/references/'. */
  address: (link: string) => string;
}
