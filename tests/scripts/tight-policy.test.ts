import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { tightPolicy } from '../../src/engine/tight-policy.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const page = (policy: string) =>
  `<head><script>own()</script><style>p{}</style><script src="/x.js"></script>` +
  `<meta http-equiv="content-security-policy" content="${policy}"></head>`;

describe('the policy of a page', () => {
  it('keeps the hashes of its own code, and no others', () => {
    const scripts = `script-src 'self' ${hash('own()')} ${hash('another()')} ${hash('')}`;
    const styles = `style-src 'self' ${hash('q{}')} ${hash('p{}')}`;
    expect(tightPolicy(page(`default-src 'none'; ${scripts}; ${styles};`))).toBe(
      page(
        `default-src 'none'; script-src 'self' ${hash('own()')}; style-src 'self' ${hash('p{}')};`,
      ),
    );
  });

  it('is left alone where there is none', () => {
    expect(tightPolicy('<p>Without</p>')).toBe('<p>Without</p>');
  });
});
