// Runs before the first paint, so that a dark screen never flashes white.
(() => {
  const chosen = localStorage.getItem('medspa.theme') ?? 'system';
  const dark = chosen === 'dark' || (chosen === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.classList.add(dark ? 'wa-dark' : 'wa-light');
})();
