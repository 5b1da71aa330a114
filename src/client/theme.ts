// The theme switch: as the system says, light or dark; kept in localStorage, where the head's script finds it before the first paint.

const root = document.documentElement;
const select = document.querySelector<HTMLSelectElement>('[data-theme-switch]');

function apply(theme: string) {
  if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
  else delete root.dataset['theme'];
}

/** Storage may be forbidden; then the choice lasts as long as the page. */
function store(theme: string) {
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Nothing is lost but the memory of it.
  }
}

if (select) {
  const theme = root.dataset['theme'] ?? 'system';
  if (select.value !== theme) select.value = theme;
  select.addEventListener('change', () => {
    apply(select.value);
    store(select.value);
  });
  // Another tab changed it.
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== 'theme') return;
    apply(newValue ?? 'system');
    select.value = newValue ?? 'system';
  });
}
