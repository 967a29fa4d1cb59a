interface Linked {
  id: string;
  enabled: boolean;
  needs: readonly string[];
}

/** Everything that has to be switched with this module, in the order that works, itself last. */
export function chain<M extends Linked>(module: M, on: boolean, all: readonly M[]): M[] {
  const byId = new Map(all.map((each) => [each.id, each]));
  const users = (id: string) => all.filter((each) => each.enabled && each.needs.includes(id)).map((each) => each.id);
  const order: M[] = [];
  const seen = new Set<string>();
  const visit = (each: M): void => {
    if (seen.has(each.id)) return;
    seen.add(each.id);
    for (const id of on ? each.needs : users(each.id)) {
      const other = byId.get(id);
      if (other && other.enabled !== on) visit(other);
    }
    order.push(each);
  };
  visit(module);
  return order;
}
