const loading = new Map<string, Promise<unknown>>();

/** Loads a module's script once; a failed load may be tried again. */
export function loadScript(script: string): Promise<unknown> {
  const known = loading.get(script);
  if (known) return known;
  const started = import(script).catch((error: unknown) => {
    loading.delete(script);
    throw error;
  });
  loading.set(script, started);
  return started;
}

export function wasLoaded(script: string): boolean {
  return loading.has(script);
}

/** A fresh element of a contribution; throws when the script fails or does not define the tag. */
export async function createContribution(entry: { tag: string; script: string }): Promise<HTMLElement> {
  await loadScript(entry.script);
  if (!customElements.get(entry.tag)) throw new Error(`The script does not define <${entry.tag}>`);
  return document.createElement(entry.tag);
}
