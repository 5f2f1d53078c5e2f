const key = 'turnabout-recent';
const most = 5;

/** A page that was opened from search. */
export interface Recent {
  readonly title: string;
  readonly url: string;
}

/** Pages opened from search on this device, the latest first; empty where storage is blocked or unreadable. */
export function recentPages(): Recent[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isRecent).slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Remembers a page on this device. */
export function rememberPage(page: Recent): void {
  const others = recentPages().filter((other) => other.url !== page.url);
  write(JSON.stringify([page, ...others].slice(0, most)));
}

/** Forgets all of them. */
export function forgetPages(): void {
  write(undefined);
}

function write(value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Storage is blocked: nothing is remembered.
  }
}

function isRecent(value: unknown): value is Recent {
  if (typeof value !== 'object' || value === null) return false;
  if (!('title' in value) || !('url' in value)) return false;
  // Only addresses of this site: a foreign hand in the storage must not plant a link.
  return (
    typeof value.title === 'string' && typeof value.url === 'string' && /^\/(?!\/)/.test(value.url)
  );
}
