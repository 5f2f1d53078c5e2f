import { themeScriptHash } from './theme-script.ts';

/**
 * The content security policy of every page. Nothing is loaded from another host, nothing is framed or posted, and no
 * string becomes markup or script. `script-src` and `style-src` get the hashes of the page's own code from Astro;
 * WebAssembly is for the search engine. A script starts from an address only if the one policy `turnabout` has passed it (see
 * `workers/our-script.ts`): the workers of the planners, which are our own files.
 */
export const policy = {
  directives: [
    "default-src 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types turnabout',
  ] as const,
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [themeScriptHash] },
  styleDirective: { resources: ["'self'"] },
};
