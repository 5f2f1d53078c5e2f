import { createHash } from 'node:crypto';

/**
 * Sets the chosen theme before anything is drawn. It stands inline in the head, so that a dark page never
 * flashes white; the content security policy names it by its hash.
 */
export const themeScript =
  "try{var t=localStorage.getItem('turnabout-theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}document.documentElement.dataset.js=''";

/** The hash of the script as the content security policy wants it. */
export const themeScriptHash: `sha256-${string}` = `sha256-${createHash('sha256').update(themeScript).digest('base64')}`;
