const tableRoles = '[role=table],[role=row],[role=rowgroup],[role=cell],[role=columnheader]';

/** The grid is no table to a screen reader: its buttons would sit between the cells that table roles demand. */
export function plainRoles(root: HTMLElement) {
  const strip = () => {
    for (const element of root.querySelectorAll(tableRoles)) {
      for (const name of ['role', 'aria-colindex', 'aria-colspan']) element.removeAttribute(name);
    }
    for (const label of root.querySelectorAll('.ec-col-head span[aria-label], .ec-col-group span[aria-label]')) {
      label.removeAttribute('aria-label');
    }
  };
  strip();
  const observer = new MutationObserver(strip);
  observer.observe(root, { subtree: true, childList: true, attributeFilter: ['role', 'aria-label'] });
  return observer;
}
