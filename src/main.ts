import { showSite } from './play/site.ts';

const root = document.querySelector<HTMLElement>('#app');
if (root) showSite(root, () => import('./teach/open-teach.ts'));
