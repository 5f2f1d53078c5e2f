import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the parts of an edition lie; parts that it leaves out fall back on upstream's. */
export interface EditionFiles {
  /** The edition's folder, absolute. */
  folder: string;
  /** Its config, or upstream's where it has none. */
  config: string;
  /** Its theme, or an empty one. */
  theme: string;
}

/**
 * Finds the edition: the folder in `TURNABOUT_EDITION`, else `edition/`.
 * @throws {Error} if the variable names a folder that does not exist.
 */
export function editionFiles(root: string, env: NodeJS.ProcessEnv = process.env): EditionFiles {
  const chosen = env['TURNABOUT_EDITION'];
  const folder = resolve(root, chosen ?? 'edition');
  if (chosen !== undefined && !existsSync(folder)) {
    throw new Error(
      `TURNABOUT_EDITION is "${chosen}", but there is no such folder; name a folder that holds edition.config.ts, content/ or theme.css`,
    );
  }
  const own = (name: string, fallback: string) =>
    existsSync(join(folder, name)) ? join(folder, name) : join(root, 'src/engine', fallback);
  return {
    folder,
    config: own('edition.config.ts', 'upstream-edition.ts'),
    theme: own('theme.css', 'upstream-theme.css'),
  };
}
