// How a scaffold writes: never over a file that exists, and into a list or a text at a place that it says when it cannot find it.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What the author is told at the end. */
export interface Written {
  files: string[];
  next: string;
}

export class Refused extends Error {}

export function write(root: string, file: string, text: string): string {
  const path = join(root, file);
  if (existsSync(path)) throw new Refused(`${file} exists already: choose another name`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return file;
}

/** Changes a file that exists; `change` returns undefined where it finds no place. */
export function edit(
  root: string,
  file: string,
  change: (text: string) => string | undefined,
): string {
  const path = join(root, file);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const changed = text === undefined ? undefined : change(text);
  if (changed === undefined)
    throw new Refused(`${file} is not as expected: it has no place for a new entry`);
  writeFileSync(path, changed);
  return file;
}

/** Adds an import after the last one, or after the first line where there is none. */
export function withImport(text: string, line: string): string {
  const at = text.lastIndexOf('\nimport ');
  const end = text.indexOf(';\n', Math.max(at, 0)) + 2;
  return at < 0
    ? text.replace('\n', `\n${line}\n`)
    : text.slice(0, end) + line + '\n' + text.slice(end);
}

/** Adds an entry before the last closing bracket of the file. */
export function withEntry(text: string, entry: string, close: '};' | '];'): string | undefined {
  const at = text.lastIndexOf(close);
  if (at < 0) return undefined;
  const before = text.slice(0, at);
  const [body, gap] = before.endsWith('\n') ? [before, ''] : [before.replace(/,?\s*$/, ''), ',\n'];
  return `${body}${gap}  ${entry},\n${text.slice(at)}`;
}

/** `what-it-is` for ids; anything else is refused. */
export function checkedId(id: string | undefined, what: string): string {
  if (id === undefined || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
    throw new Refused(
      `${what} is a name of lower-case words with hyphens, such as first-step; got "${id ?? ''}"`,
    );
  return id;
}

/** first-step → firstStep. */
export const camel = (id: string): string =>
  id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** The folder of a chapter: `content/03-adagrad`. */
export function folderOf(root: string, slug: string): string {
  const folder = readdirSync(join(root, 'content')).find(
    (name) => name.endsWith(`-${slug}`) && /^\d/.test(name),
  );
  if (folder === undefined)
    throw new Refused(`there is no chapter "${slug}": make it with npm run new:chapter -- ${slug}`);
  return `content/${folder}`;
}

/** `chapter/id` as it is given on the command line. */
export function place(
  root: string,
  name: string | undefined,
): { slug: string; id: string; folder: string } {
  const [slug, id] = (name ?? '').split('/');
  const checked = checkedId(slug, 'the chapter in <chapter>/<id>');
  return {
    slug: checked,
    id: checkedId(id, 'the id in <chapter>/<id>'),
    folder: folderOf(root, checked),
  };
}

/** Puts a component at the end of the chapter's text, before its summary. */
export const show = (root: string, folder: string, tag: string): string =>
  edit(root, `${folder}/index.mdx`, (text) => {
    const at = /\n## (?:Summary|Can you say it without looking\?|Sources)\n/.exec(text)?.index;
    return at === undefined
      ? `${text.trimEnd()}\n\n${tag}\n`
      : `${text.slice(0, at)}\n${tag}\n${text.slice(at)}`;
  });

/** Adds a named mistake to the chapter's own table. */
export const addMistake = (
  root: string,
  slug: string,
  id: string,
  title: string,
  message: string,
): string =>
  edit(root, `content/mistakes/${slug}.ts`, (text) =>
    withEntry(
      text,
      `'${id}': {\n    title: '${title}',\n    message:\n      '${message}',\n  }`,
      '};',
    ),
  );
