// Lets no false book be built, and tells an author in the dev server what became false on save.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { ErrorPayload, ViteDevServer } from 'vite';
import { codeFrame } from './frame.ts';
import { fromJson } from './json.ts';
import { checkLinks } from './links.ts';
import { openDesk, printProblem } from './problem.ts';
import type { Problem } from './problem.ts';
import type { Report } from './report.ts';

const program = fileURLToPath(new URL('./cli.ts', import.meta.url));
/** What a change of can make the book false. */
const watched = /^(?:content|lib|src\/(?:checks|figures|grader|sandbox|schema))\//;

/** Checks in a process of its own: modules are imported afresh each time. */
function check(root: string, signal?: AbortSignal): Promise<Report> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, '--json'], {
      cwd: root,
      ...(signal && { signal }),
    });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject); // stopped, since something was saved again
    child.on('close', () => {
      try {
        resolve(fromJson(out) as Report);
      } catch {
        reject(new Error(`The checks themselves broke:\n${err}`));
      }
    });
  });
}

function tell(report: Report, logger: AstroIntegrationLogger): void {
  for (const problem of report.problems) logger.error(printProblem(problem));
  const looked = Object.entries(report.counts).map(([what, n]) => `${n} ${what}`);
  logger.info(`${looked.join(', ')} (${(report.ms / 1000).toFixed(1)} s)`);
}

const howMany = (n: number): string => (n === 1 ? '1 problem' : `${n} problems`);

/** The error that Vite's overlay shows: the first problem with its lines, then all the others. */
function overlay(root: string, problems: readonly Problem[]): ErrorPayload {
  const [first] = problems as [Problem, ...Problem[]];
  const path = join(root, first.file);
  const frame = existsSync(path) ? codeFrame(readFileSync(path, 'utf8'), first) : '';
  return {
    type: 'error',
    err: {
      message: `The book says what is not so (${howMany(problems.length)}):\n\n${problems.map(printProblem).join('\n\n')}`,
      stack: '',
      frame,
      id: path,
      loc: { file: path, line: first.line, column: first.column },
      plugin: 'book-checks',
    },
  };
}

/** Checks at the start and after each save; the overlay is sent again to every page that connects, since a reload wipes it. */
function watch(server: ViteDevServer, root: string, logger: AstroIntegrationLogger): void {
  let problems: readonly Problem[] = [];
  let timer: NodeJS.Timeout | undefined;
  let running = new AbortController();
  const recheck = async (): Promise<void> => {
    const before = problems.length;
    running.abort();
    const { signal } = (running = new AbortController());
    try {
      const report = await check(root, signal);
      tell(report, logger);
      problems = report.problems;
    } catch (error) {
      if (!signal.aborted) logger.error(String(error));
      return;
    }
    if (problems.length > 0) server.ws.send(overlay(root, problems));
    else if (before > 0) server.ws.send({ type: 'full-reload' });
  };
  const soon = (file: string): void => {
    if (!watched.test(file.slice(root.length).replaceAll('\\', '/'))) return;
    clearTimeout(timer);
    timer = setTimeout(() => void recheck(), 150);
  };
  server.watcher.on('change', soon).on('add', soon).on('unlink', soon);
  server.ws.on('connection', () => {
    if (problems.length > 0) server.ws.send(overlay(root, problems));
  });
  void recheck();
}

export function bookChecks(): AstroIntegration {
  let root = process.cwd();
  let base = '/';
  return {
    name: 'book-checks',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base;
      },
      'astro:build:start': async ({ logger }) => {
        const report = await check(root);
        tell(report, logger);
        if (report.problems.length > 0)
          throw new Error(
            `The book says what is not so: ${howMany(report.problems.length)}, listed above.`,
          );
      },
      'astro:build:done': ({ dir, logger }) => {
        const desk = openDesk();
        checkLinks(fileURLToPath(dir), base, desk);
        for (const problem of desk.problems) logger.error(printProblem(problem));
        logger.info(`${desk.counts['links within the site'] ?? 0} links within the site`);
        if (desk.problems.length > 0)
          throw new Error(
            `The pages have dangling links: ${howMany(desk.problems.length)}, listed above.`,
          );
      },
      'astro:server:setup': ({ server, logger }) => {
        watch(server, root, logger);
      },
    },
  };
}
