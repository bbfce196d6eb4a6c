const none: readonly number[] = [];

/**
 * Which numbered items stand in which numbered groups, both ways: flat arrays, so that it costs next to
 * nothing where few of either are ever asked about.
 */
export class Incidence<Group> {
  private readonly members: Lists;
  private readonly groups: Lists;

  /** Items are numbered from 0 to `size` - 1, groups as they come. */
  constructor(
    size: number,
    groups: readonly Group[],
    itemsOf: (group: Group) => readonly number[],
  ) {
    const starts = new Uint32Array(groups.length + 1);
    const items: number[] = [];
    groups.forEach((group, at) => {
      itemsOf(group).forEach((item) => items.push(item));
      starts[at + 1] = items.length;
    });
    this.members = listsOf(starts, Uint32Array.from(items));
    this.groups = invert(this.members, size);
  }

  /** The items of a group, in their order. */
  membersOf(group: number): readonly number[] {
    return listAt(this.members, group);
  }

  /** The groups of an item, in ascending order. */
  groupsOf(item: number): readonly number[] {
    return listAt(this.groups, item);
  }

  /** The first of the groups of an item; null where it stands in none. */
  firstGroupOf(item: number): number | null {
    const { starts, items } = this.groups;
    const [from, to] = [starts[item], starts[item + 1]];
    return from === undefined || from === to ? null : (items[from] ?? null);
  }
}

/** Lists of numbers, one after the other. */
interface Lists {
  /** Where each list begins in `items`; the next one begins where it ends. */
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
  /** Those asked for before. */
  readonly known: (readonly number[] | undefined)[];
}

const listsOf = (starts: Uint32Array, items: Uint32Array): Lists => ({
  starts,
  items,
  known: new Array<undefined>(starts.length - 1),
});

function listAt({ starts, items, known }: Lists, at: number): readonly number[] {
  const before = known[at];
  if (before !== undefined) return before;
  const [from, to] = [starts[at], starts[at + 1]];
  if (from === undefined || to === undefined || from === to) return none;
  const list: number[] = [];
  for (let place = from; place < to; place += 1) list.push(items[place] ?? 0);
  known[at] = list;
  return list;
}

/** Of each number up to `size`, in which lists it is. */
function invert({ starts, items }: Lists, size: number): Lists {
  const ends = new Uint32Array(size + 1);
  items.forEach((item) => (ends[item] = (ends[item] ?? 0) + 1));
  for (let item = 1; item <= size; item += 1)
    ends[item] = (ends[item] ?? 0) + (ends[item - 1] ?? 0);
  const lists = new Uint32Array(items.length);
  // Filled from the last list on, the running ends turn into beginnings.
  for (let list = starts.length - 2; list >= 0; list -= 1) {
    for (let at = starts[list] ?? 0; at < (starts[list + 1] ?? 0); at += 1) {
      const item = items[at] ?? 0;
      const place = (ends[item] ?? 0) - 1;
      ends[item] = place;
      lists[place] = list;
    }
  }
  return listsOf(ends, lists);
}
