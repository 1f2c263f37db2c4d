import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, as a list to be read. */
export async function expectNothing(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
  );
  expect.soft(found, where).toEqual([]);
}

/** Nothing has to be scrolled sideways to be read. */
export async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const over = await page.evaluate(() => {
    const wide = document.documentElement;
    const past = [...document.querySelectorAll('body *')].filter(
      (e) => e.checkVisibility() && e.getBoundingClientRect().right > wide.clientWidth + 1,
    );
    return wide.scrollWidth > wide.clientWidth ? past.map((e) => e.outerHTML.slice(0, 120)) : [];
  });
  expect.soft(over, where).toEqual([]);
}
