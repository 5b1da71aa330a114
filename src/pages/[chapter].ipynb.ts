// A chapter as a Jupyter notebook: /adam.ipynb.
import type { APIRoute, GetStaticPaths } from 'astro';
import { chapters } from '../layouts/chapters.ts';
import { siteNotebook } from '../notebook/site.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await chapters()).map(({ entry }) => ({ params: { chapter: entry.id } }));

export const GET: APIRoute = ({ params, site, url }) =>
  new Response(`${JSON.stringify(siteNotebook(params['chapter']!, site ?? url), undefined, 1)}\n`, {
    headers: { 'content-type': 'application/x-ipynb+json' },
  });
