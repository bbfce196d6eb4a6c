import { periodOf, type Period } from "../../draft/period";
import type { Scope, ScopeReason } from "../../model/comparison";
import type { Table } from "../../model/table";

/** Months since year 0 at the end of June 2025: districts were abolished and the 2024 law came into force. */
const lawChange = 2025 * 12 + 6;

const end = ({ year, months }: Period): number => year * 12 + months;

/** Whether two periods count the same things, and if not, why. */
export function scopeOf(
  current: Table,
  previous: Table,
  units: { readonly appeared: readonly string[]; readonly vanished: readonly string[] },
  isMapped: boolean,
): Scope {
  const [now, then] = [periodOf(current.title), periodOf(previous.title)];
  const isAcross = now !== null && then !== null && end(then) <= lawChange && end(now) > lawChange;
  const all: readonly ScopeReason[] = [
    ...(isAcross ? [{ kind: "law", date: "2025-07-01" } as const] : []),
    ...(isMapped ? [{ kind: "map" } as const] : []),
    ...(units.appeared.length + units.vanished.length > 0
      ? [{ kind: "units", ...units } as const]
      : []),
  ];
  const [first, ...others] = all;
  return first === undefined
    ? { kind: "same" }
    : { kind: "notAlike", isMapped, reasons: [first, ...others] };
}
