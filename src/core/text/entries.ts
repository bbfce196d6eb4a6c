import type { Quantity } from "../model/claim";
import type { Entry, Statement } from "./statements";
import { isRate } from "./units";

export type FigureEntry = Extract<Entry, { readonly kind: "figure" }>;

type RoleKind = FigureEntry["role"]["kind"];

export const figuresOf = ({ entries }: Statement): readonly FigureEntry[] =>
  entries.flatMap((entry) => (entry.kind === "figure" ? [entry] : []));

/** The entries of a statement in one role: its amounts, or its rates. */
export const entriesOf = (
  statement: Statement,
  kind: RoleKind,
  of: "amounts" | "rates",
): readonly FigureEntry[] =>
  figuresOf(statement).filter(
    ({ role, quantity }) => role.kind === kind && isRate(quantity.unit) === (of === "rates"),
  );

export const quantitiesOf = (
  statement: Statement,
  kind: RoleKind,
  of: "amounts" | "rates",
): readonly Quantity[] => entriesOf(statement, kind, of).map(({ quantity }) => quantity);

/** Of a change or a growth: negative for a fall. */
export const isDown = ({ role }: FigureEntry): boolean =>
  "direction" in role && role.direction === "down";
