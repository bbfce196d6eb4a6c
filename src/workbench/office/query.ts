import { OfficeCollection, OfficeObject, readProperty, scalarNames } from "./office-object";
import type { QueryInfo } from "./wire";

/** Properties to read of an object, by name; those of objects it leads to are trees of their own. */
type Selection = Map<string, Selection>;

/**
 * What `load` asked for, as the protocol answers it: names capitalised, objects nested, collections
 * as `_Items`. Items always carry their id, by which the client names them later.
 */
export function project(object: OfficeObject, query: QueryInfo): object {
  const selection = select([...(query.Select ?? []), ...(query.Expand ?? [])]);
  return pick(object, selection, { skip: query.Skip ?? 0, top: query.Top ?? Infinity });
}

function select(names: readonly string[]): Selection {
  const selection: Selection = new Map();
  for (const name of names) {
    let level = selection;
    for (const step of name.split("/")) {
      const key = step.charAt(0).toUpperCase() + step.slice(1);
      if (key === "Items" || key === "") continue;
      const next: Selection = level.get(key) ?? new Map();
      level.set(key, next);
      level = next;
    }
  }
  return selection;
}

function pick(
  object: OfficeObject,
  selection: Selection,
  page: { readonly skip: number; readonly top: number } = { skip: 0, top: Infinity },
): object {
  if (object instanceof OfficeCollection) {
    const shown = object.items().slice(page.skip, page.skip + page.top);
    return { _Items: shown.map((item) => ({ ...identity(item), ...pick(item, selection) })) };
  }
  const names: Iterable<readonly [string, Selection]> =
    selection.size > 0 ? selection : scalarNames(object).map((name) => [name, new Map()] as const);
  const picked: Record<string, unknown> = {};
  for (const [name, nested] of names) {
    // Null objects never come here; the client asks all the same.
    if (name === "IsNullObject") continue;
    const value = readProperty(object, name);
    picked[name] = value instanceof OfficeObject ? pick(value, nested) : value;
  }
  return picked;
}

const identity = (item: OfficeObject): object => ("Id" in item ? { Id: item.Id } : {});
