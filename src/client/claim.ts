// Hears that a reader asks how a sentence is checked, or tries it again; the rest is fetched then.

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  const mark = event.target.closest<HTMLAnchorElement>('a.claim-mark');
  const again = event.target.closest<HTMLButtonElement>('[data-claim-again]');
  const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
  if (mark && !modified) {
    event.preventDefault();
    import('./claim-panel.ts').then(
      ({ toggle }) => toggle(mark),
      () => {
        location.assign(mark.href); // without the network the page itself may still be there
      },
    );
  } else if (again) void import('./claim-panel.ts').then(({ tryAgain }) => tryAgain(again));
});

export {};
