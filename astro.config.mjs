// How the site is built: Markdown with formulas, the page's security policy, the base path. SITE and BASE_PATH come from outside.
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkMath from 'remark-math';
import { bookChecks } from './src/checks/integration.ts';
import { themeScript } from './src/layouts/theme-script.ts';
import { rehypeFormulas } from './src/markdown/formulas.ts';
import { katexStyle } from './src/markdown/katex-style.ts';
import { rehypeLetters } from './src/markdown/letters.ts';
import { remarkNumbers } from './src/markdown/numbers.ts';
import { remarkParagraphs } from './src/markdown/paragraphs.ts';
import { rehypeSuperscripts } from './src/markdown/superscripts.ts';
import { styleClasses } from './src/markdown/style-classes.ts';
import { rehypeTables } from './src/markdown/tables.ts';
import { offline } from './src/offline/integration.ts';
import { codeTheme } from './src/styles/code-theme.ts';
import { codeTokens } from './src/styles/code-tokens.ts';

const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

export default defineConfig({
  site: process.env.SITE ?? 'https://adaptive-optimizers.example',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  // 'auto' deletes small style sheets that a lazily loaded module still asks for.
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: {
    shikiConfig: { theme: codeTheme, transformers: [codeTokens] },
    processor: unified({
      remarkPlugins: [remarkMath, remarkParagraphs, remarkNumbers],
      rehypePlugins: [rehypeSuperscripts, rehypeLetters, rehypeTables, rehypeFormulas],
    }),
  },
  integrations: [bookChecks(), mdx({ optimize: true }), sitemap(), styleClasses(), offline()],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "frame-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'none'",
      ],
      // KaTeX and Shiki write style attributes; src/markdown/style-classes.ts, Plot and CodeMirror style elements.
      styleDirective: { resources: ["'self'", "'unsafe-inline'"] },
      scriptDirective: { resources: ["'self'"], hashes: [sha256(themeScript)] },
    },
  },
  vite: {
    plugins: [katexStyle()],
    resolve: { alias: { optim: fileURLToPath(new URL('./lib/index.ts', import.meta.url)) } },
    build: {
      // Fonts come from 'self', never from a data: address, which the policy forbids.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // One such line a chapter says nothing about our code.
        onLog(level, log, handler) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
