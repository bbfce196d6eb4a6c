import type { Quantity } from "../model/claim";
import type { Entry, Statement } from "./statement";
import { isRate } from "./units";

export type FigureEntry = Extract<Entry, { readonly kind: "figure" }>;

type RoleKind = FigureEntry["role"]["kind"];

export const figuresOf = ({ entries }: Statement): readonly FigureEntry[] =>
  entries.flatMap((entry) => (entry.kind === "figure" ? [entry] : []));

/** The entries of a statement in one role: its amounts, or its rates. Asked often, so it makes no list twice. */
export function entriesOf(
  { entries }: Statement,
  kind: RoleKind,
  of: "amounts" | "rates",
): readonly FigureEntry[] {
  const found: FigureEntry[] = [];
  for (const entry of entries) {
    if (entry.kind !== "figure" || entry.role.kind !== kind) continue;
    if (isRate(entry.quantity.unit) === (of === "rates")) found.push(entry);
  }
  return found;
}

export const quantitiesOf = (
  statement: Statement,
  kind: RoleKind,
  of: "amounts" | "rates",
): readonly Quantity[] => entriesOf(statement, kind, of).map(({ quantity }) => quantity);

/** Of a change or a growth: negative for a fall. */
export const isDown = ({ role }: FigureEntry): boolean =>
  "direction" in role && role.direction === "down";
