// The receipts of a chapter's numbers: fetched when a reader asks where one comes from.
import type { APIRoute, GetStaticPaths } from 'astro';
import { readReport } from '../../checks/report.ts';
import { chapters } from '../../layouts/chapters.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await chapters()).map(({ entry }) => ({ params: { chapter: entry.id } }));

export const GET: APIRoute = ({ params }) =>
  Response.json(readReport()?.receipts[params['chapter'] ?? ''] ?? { numbers: {}, examples: {} });
