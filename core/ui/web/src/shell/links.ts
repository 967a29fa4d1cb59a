import { router } from '../sdk/router.js';

// The operator's console is a page of its own.
const atOperator = (path: string) => /^\/operator(\/|$)/.test(path);
const SERVER = /^\/(api|assets|health|modules)\//;

/** Plain links within the application change the route instead of loading the page. */
export function followLinks(): void {
  addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.composedPath().find((each): each is HTMLAnchorElement => each instanceof HTMLAnchorElement);
    if (!link?.href || link.target || link.hasAttribute('download')) return;
    const to = new URL(link.href);
    if (to.origin !== location.origin || SERVER.test(to.pathname) || to.hash) return;
    if (atOperator(to.pathname) !== atOperator(location.pathname)) return;
    event.preventDefault();
    void router.navigate(to.pathname + to.search);
  });
}
