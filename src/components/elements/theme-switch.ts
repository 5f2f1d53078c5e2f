/** Lets the reader choose light or dark; writes to the device only when a choice is made. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const chosen = document.documentElement.dataset['theme'] ?? 'auto';
    for (const input of this.querySelectorAll('input')) {
      input.checked = input.value === chosen;
      input.addEventListener('change', () => {
        apply(input.value);
      });
    }
  }
}

function apply(theme: string): void {
  const root = document.documentElement;
  if (theme === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  try {
    if (theme === 'auto') localStorage.removeItem('turnabout-theme');
    else localStorage.setItem('turnabout-theme', theme);
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
}

customElements.define('theme-switch', ThemeSwitch);
