/** What each key does to a session; the page lists the same. */
const acts: Readonly<Record<string, string>> = {
  ' ': 'toggle',
  ArrowRight: 'next',
  ArrowLeft: 'back',
  '+': 'more',
  '-': 'less',
  '−': 'less',
};

/** The act that a key stands for; none where it belongs to the control that has the focus. */
export function actOfKey(event: KeyboardEvent): string | undefined {
  const { key, target } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (!(target instanceof HTMLElement)) return acts[key];
  if (target.isContentEditable || target.matches('input, textarea, select, a, summary'))
    return undefined;
  // Space presses a button; arrows and signs mean nothing to it.
  return key === ' ' && target.matches('button') ? undefined : acts[key];
}
