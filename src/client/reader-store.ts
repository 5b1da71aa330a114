// The one store of a page: local storage, told of what other tabs write; trouble is said, once there is some.
import { Store } from './store.ts';

function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined; // cookies and storage are switched off
  }
}

export const store = new Store(storage());

addEventListener('storage', (event) => {
  store.changedElsewhere(event.key);
});

/** The notice is fetched only when there is something to say. */
function sayTrouble(): void {
  if (store.trouble || store.hasDamaged())
    void import('./notice.ts').then(({ showNotice }) => {
      showNotice(store);
    });
}

store.watch(sayTrouble);
store.onDamage = sayTrouble;
// From an earlier visit.
if (store.hasDamaged()) sayTrouble();
