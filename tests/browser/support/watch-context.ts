import type { BrowserContext } from '@playwright/test';

declare global {
  interface Window {
    /** Bound by `watchContext`; hands a violation from the page to the test. */
    reportPolicyViolation?: (what: string) => void;
  }
}

/** What Playwright says on a page where a test allows no service worker, which is most of them. */
const workerBlocked = 'Service Worker registration blocked by Playwright';

/**
 * Writes down everything in a browser context that no reader should meet: errors of a page, errors and warnings in its
 * console, violations of its content security policy, failed requests, and requests to another host.
 * Call it before the context opens a page.
 */
export async function watchContext(
  context: BrowserContext,
  origin: string,
  faults: string[],
): Promise<void> {
  await context.exposeBinding('reportPolicyViolation', (_source, what: string) => {
    faults.push(`policy violation: ${what}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const where =
        event.sourceFile === '' ? '' : ` at ${event.sourceFile}:${String(event.lineNumber)}`;
      const what = `${event.effectiveDirective} blocked ${event.blockedURI || event.sample}${where}`;
      window.reportPolicyViolation?.(what);
    });
  });
  context.on('weberror', (event) => {
    const error = event.error();
    faults.push(`page error: ${error.stack ?? error.message}`);
  });
  context.on('console', (message) => {
    const kind = message.type();
    if (kind !== 'error' && kind !== 'warning') return;
    if (message.text() === workerBlocked) return;
    faults.push(`console ${kind}: ${message.text()} (${message.location().url})`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:' || url.protocol === 'blob:') return;
    if (url.origin !== origin) faults.push(`request to another host: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'no reason given';
    // Leaving a page breaks off what it was still loading; that is no fault.
    if (reason !== 'net::ERR_ABORTED') faults.push(`request failed: ${request.url()} (${reason})`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400)
      faults.push(`status ${String(response.status())}: ${response.url()}`);
  });
}
