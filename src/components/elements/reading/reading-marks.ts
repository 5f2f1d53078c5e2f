/** Where the device keeps what was read, as `collection/id`, and which path is followed. */
const readKey = 'turnabout-read';
const pathKey = 'turnabout-path';

/** What was marked as read; nothing where storage is blocked or holds something else. */
export function readMarks(): ReadonlySet<string> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(readKey) ?? '[]');
    return new Set(Array.isArray(stored) ? stored.filter((ref) => typeof ref === 'string') : []);
  } catch {
    return new Set();
  }
}

/** Marks a page as read, or not. Another tab's marks stay. @returns whether the device could keep it. */
export function markRead(ref: string, read: boolean): boolean {
  const others = [...readMarks()].filter((other) => other !== ref);
  return keepMarks(read ? [...others, ref] : others);
}

/** Keeps marks in the place of those that are there. @returns whether the device could keep them. */
export function keepMarks(refs: Iterable<string>): boolean {
  const sorted = [...new Set(refs)].sort();
  return keep(readKey, sorted.length === 0 ? undefined : JSON.stringify(sorted));
}

/** Id of the path that is followed. */
export function followedPath(): string | undefined {
  try {
    return localStorage.getItem(pathKey) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Follows a path; `undefined` for none. @returns whether the device could keep it. */
export function followPath(id: string | undefined): boolean {
  return keep(pathKey, id);
}

/** Runs when another tab marked something or follows another path, and when the page comes back from the browser's memory. */
export function onReadingChange(run: () => void): void {
  window.addEventListener('storage', ({ key }) => {
    if (key === null || key === readKey || key === pathKey) run();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) run();
  });
}

function keep(key: string, text: string | undefined): boolean {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
