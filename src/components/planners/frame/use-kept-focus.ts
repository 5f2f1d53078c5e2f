import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the focus near where it was when the control that was pressed goes: on the nearest ancestor that is still there, so
 * that the keyboard and the screen reader do not start again at the top of the page.
 */
export function useKeptFocus<Root extends HTMLElement>(): RefObject<Root | null> {
  const root = useRef<Root>(null);
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const onClick = (event: MouseEvent) => {
      const path = event.composedPath().filter((each) => each instanceof HTMLElement);
      // After React has drawn what the press changed.
      requestAnimationFrame(() => {
        requestAnimationFrame(() => {
          if (document.activeElement !== document.body) return;
          const near = path.find((each) => each.isConnected && element.contains(each));
          if (near === undefined) return;
          near.tabIndex = -1;
          near.focus({ preventScroll: true });
        });
      });
    };
    element.addEventListener('click', onClick, { capture: true });
    return () => {
      element.removeEventListener('click', onClick, { capture: true });
    };
  }, []);
  return root;
}
