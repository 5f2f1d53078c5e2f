/** The part of Trusted Types that we use; TypeScript has no types of it, and not every browser has it. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => {
    /** Gives an object that a worker takes where it takes an address. */
    readonly createScriptURL: (address: string) => URL;
  };
}

/**
 * The address of a script of ours, in full.
 * @param base folder of the site, `/` or `/a/b/`.
 * @throws {TypeError} if it is of another origin or of another site of the same origin.
 */
export function ourScript(address: string, origin: string, base: string): string {
  const url = new URL(address, origin);
  const folder = base.endsWith('/') ? base : `${base}/`;
  if (url.origin !== origin || !url.pathname.startsWith(folder))
    throw new TypeError(`${address} is no script of this site`);
  return url.href;
}

let trusted: ((address: string) => URL | string) | undefined;

/**
 * The address of a script of ours as a worker may be started with it: the policy of the pages lets nothing start a script
 * from a string but what `turnabout` has passed.
 */
export function trustedScript(address: string): URL | string {
  trusted ??= policy();
  return trusted(address);
}

/** Made once: the pages allow one policy of its name. */
function policy(): (address: string) => URL | string {
  const check = (address: string) =>
    ourScript(address, window.location.origin, import.meta.env.BASE_URL);
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return check;
  const made = trustedTypes.createPolicy('turnabout', { createScriptURL: check });
  return (address) => made.createScriptURL(address);
}
