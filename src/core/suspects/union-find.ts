/** Disjoint sets of whole numbers that grow together. */
export class UnionFind {
  private readonly parents = new Map<number, number>();

  root(item: number): number {
    let top = item;
    for (let up = this.parents.get(top); up !== undefined; up = this.parents.get(top)) top = up;
    if (top !== item) this.parents.set(item, top);
    return top;
  }

  /** Joins the sets of two items; false when they were one already. */
  join(a: number, b: number): boolean {
    const [first, second] = [this.root(a), this.root(b)];
    if (first === second) return false;
    this.parents.set(second, first);
    return true;
  }

  joinAll(items: Iterable<number>): void {
    let first: number | null = null;
    for (const item of items) {
      if (first === null) first = item;
      else this.join(first, item);
    }
  }

  /** The sets that `items` fall into, in the order of their first items. */
  groups(items: Iterable<number>): readonly (readonly number[])[] {
    const groups = new Map<number, number[]>();
    for (const item of items) {
      const root = this.root(item);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [item]);
      else group.push(item);
    }
    return [...groups.values()];
  }
}
