/** Disjoint sets of whole numbers that grow together. */
export class UnionFind {
  private readonly parents = new Map<number, number>();
  private readonly sizes = new Map<number, number>();

  root(item: number): number {
    let top = item;
    for (let up = this.parents.get(top); up !== undefined; up = this.parents.get(top)) top = up;
    let step = item;
    while (step !== top) {
      const up = this.parents.get(step) ?? top;
      this.parents.set(step, top);
      step = up;
    }
    return top;
  }

  /** Joins the sets of two items; false when they were one already. */
  join(a: number, b: number): boolean {
    let [large, small] = [this.root(a), this.root(b)];
    if (large === small) return false;
    if (this.sizeOf(large) < this.sizeOf(small)) [large, small] = [small, large];
    this.sizes.set(large, this.sizeOf(large) + this.sizeOf(small));
    this.parents.set(small, large);
    return true;
  }

  private sizeOf(root: number): number {
    return this.sizes.get(root) ?? 1;
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
