import type { Page } from '@playwright/test';

/** What went wrong on a page, as it happens. */
export interface Faults {
  /** Errors that nothing caught. */
  readonly uncaught: string[];
  /** What the console calls an error: a breach of the policy is one of them. */
  readonly logged: string[];
  /** Requests that failed or were answered with an error. */
  readonly failed: string[];
  /** Requests to another host. */
  readonly strangers: string[];
}

export const NONE: Faults = { uncaught: [], logged: [], failed: [], strangers: [] };

export function watchFaults(page: Page, baseURL: string): Faults {
  const faults: Faults = { uncaught: [], logged: [], failed: [], strangers: [] };
  const { origin } = new URL(baseURL);
  page.on('pageerror', (error) => faults.uncaught.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.logged.push(message.text());
  });
  page.on('request', (request) => {
    const address = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(address.protocol) && address.origin !== origin) faults.strangers.push(request.url());
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? 'failed';
    // a page that is left gives up what it had asked for; what is forbidden or not there fails otherwise
    if (why !== 'net::ERR_ABORTED') faults.failed.push(`${request.url()}: ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.failed.push(`${response.url()}: ${response.status()}`);
  });
  return faults;
}
