import type { Quantity } from "../model/claim";
import type { ListWords } from "./clauses";
import { levelOf, type Statement } from "./statement";
import { isRate, isSameKind } from "./units";

/** A whole and the parts a list names of it. */
export interface List {
  readonly statement: Statement;
  readonly whole: Quantity;
  readonly members: readonly Statement[];
  /** The levels of the members, in the whole's kind of unit. */
  readonly parts: readonly Quantity[];
  readonly words: ListWords;
  readonly exhaustive: boolean;
}

/** No sentence has more; what has is no list. */
const mostParts = 60;

/** The lists of a text: every whole with the statements said to be parts of it. */
export function groupParts(statements: readonly Statement[]): readonly List[] {
  const groups = new Map<number, Statement[]>();
  for (const statement of statements) {
    if (statement.partOf === null) continue;
    const { list } = statement.partOf;
    const group = groups.get(list);
    if (group === undefined) groups.set(list, [statement]);
    else if (group.length <= mostParts) group.push(statement);
  }
  return [...groups.values()].flatMap((group): readonly List[] => {
    const partOf = group[0]?.partOf;
    const whole = partOf == null ? null : levelOf(partOf.whole);
    if (partOf == null || whole === null || isRate(whole.unit)) return [];
    const members = group.filter((member) => {
      const level = levelOf(member);
      return level !== null && !member.elsewhere && isSameKind(level.unit, whole.unit);
    });
    const parts = members.flatMap((member) => levelOf(member) ?? []);
    if (parts.length === 0 || group.length > mostParts) return [];
    const exhaustive = partOf.words === "all";
    return [{ statement: partOf.whole, whole, members, parts, words: partOf.words, exhaustive }];
  });
}
