// Runs in the head, before anything is painted, so that a chosen theme does not flash. Inlined; astro.config.mjs allows it by its hash.

/**
 * Says that scripts run, and takes up what src/client/theme.ts stored: 'light', 'dark' or nothing (as the system says);
 * and the language of the rules, which src/client/language.ts keeps in the store, so that no panel changes its height under the reader.
 */
export const themeScript = `{const d=document.documentElement.dataset;d.js='';try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')d.theme=t;const l=/"(ts|numpy|torch)"/.exec(localStorage.getItem('adaptive-optimizers/setting/language'));if(l)d.language=l[1]}catch{}}`;
