const none: readonly number[] = [];

/**
 * Which groups an item stands in, of many groups of numbered items: two flat arrays, so that it costs
 * next to nothing where few items are ever asked about.
 */
export class Incidence {
  /** Where an item's groups begin in `groups`; the next item's begin where they end. */
  private readonly starts: Uint32Array;
  private readonly groups: Uint32Array;
  private readonly known: (readonly number[] | undefined)[];

  /** Items are numbered from 0 to `size` - 1; `members` are those of each group. */
  constructor(size: number, members: readonly (readonly number[])[]) {
    const starts = new Uint32Array(size + 1);
    let total = 0;
    for (const group of members) {
      for (const item of group) starts[item] = (starts[item] ?? 0) + 1;
      total += group.length;
    }
    // Running ends, which filling from the last group on turns into beginnings.
    for (let item = 1; item <= size; item += 1) {
      starts[item] = (starts[item] ?? 0) + (starts[item - 1] ?? 0);
    }
    this.groups = new Uint32Array(total);
    for (let group = members.length - 1; group >= 0; group -= 1) {
      for (const item of members[group] ?? none) {
        const at = (starts[item] ?? 0) - 1;
        starts[item] = at;
        this.groups[at] = group;
      }
    }
    this.starts = starts;
    this.known = new Array<undefined>(size);
  }

  /** The groups of an item, in ascending order. */
  groupsOf(item: number): readonly number[] {
    const [from, to] = [this.starts[item], this.starts[item + 1]];
    if (from === undefined || to === undefined || from === to) return none;
    const known = this.known[item];
    if (known !== undefined) return known;
    const groups = Array.from(this.groups.subarray(from, to));
    this.known[item] = groups;
    return groups;
  }
}
