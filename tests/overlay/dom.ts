import axe from 'axe-core';
import { render } from 'preact';
import type { VNode } from 'preact';
import { act } from 'preact/test-utils';

/** Draws a page into the document and waits until it is drawn; returns the element it is in. */
export async function show(page: VNode): Promise<HTMLElement> {
  document.body.innerHTML = '<div id="app"></div>';
  const root = document.querySelector<HTMLElement>('#app');
  if (!root) throw new Error('no place to draw in');
  await act(() => {
    render(page, root);
  });
  return root;
}

/** Does something to a page and waits until it is drawn again. */
export async function after(deed: () => void): Promise<void> {
  await act(deed);
}

/** The first element of a kind whose text has some words in it. */
export function byText(root: ParentNode, selector: string, words: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>(selector)].find((one) => one.textContent?.includes(words));
  if (!found) throw new Error(`no ${selector} with “${words}”`);
  return found;
}

/** What axe finds wrong in an element, by rule; colours are checked in a real browser. */
export async function faultsIn(root: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`);
}
