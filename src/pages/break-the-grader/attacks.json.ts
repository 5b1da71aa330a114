// The list of attacks as a file of the site: the page runs it, and anyone may take it.
import type { APIRoute } from 'astro';
import { listed } from '../../client/attacks/listed.ts';

export const prerender = true;

export const GET: APIRoute = () =>
  new Response(JSON.stringify(listed), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
