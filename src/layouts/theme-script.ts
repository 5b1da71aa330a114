// Runs in the head, before anything is painted, so that a chosen theme does not flash. Inlined; astro.config.mjs allows it by its hash.

/**
 * Says that scripts run, and takes up what src/client/theme.ts stored: 'light', 'dark' or nothing (as the system says);
 * and the language of the rules and the framework, which src/client/language.ts and framework.ts keep in the store, so that nothing changes its height under the reader.
 */
export const themeScript = `{const d=document.documentElement.dataset;d.js='';try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')d.theme=t;const l=/"(ts|numpy|torch)"/.exec(localStorage.getItem('adaptive-optimizers/setting/language'));if(l)d.language=l[1];const f=/"(paper|pytorch|keras|optax)"/.exec(localStorage.getItem('adaptive-optimizers/setting/framework'));if(f)d.framework=f[1]}catch{}}`;
