import type { ScopeReason } from "../../core/model/comparison";
import { formatDecimal, formatPercent } from "../../core/numbers/format";
import type { compare as vietnamese } from "../vi/compare";

/** More names are only counted. */
const mostNames = 8;

const names = (list: readonly string[]): string =>
  list.length <= mostNames
    ? list.join(", ")
    : `${list.slice(0, mostNames).join(", ")} and ${list.length - mostNames} others`;

export const compare: typeof vietnamese = {
  notAlike: "Not like for like",

  scope(scope) {
    if (scope.kind === "same") return "";
    const follows = scope.isMapped
      ? "The previous figures were shared out by the map of units; growth is only indicative."
      : "So no growth is given. Make a sheet “Bảng ánh xạ” (old unit, new unit, share) to compare them.";
    return `Not like for like: ${scope.reasons.map(reason).join("; ")}. ${follows}`;
  },

  question({ unit, current, previous, growth, usual }, { heading }) {
    return `${unit}, ${heading}: ${formatDecimal(previous)} → ${formatDecimal(current)} (${formatPercent(growth)}), while others usually changed by ${formatPercent(usual)}. Ask the unit: did its borders move, or is it a slip?`;
  },

  mapProblem(problem) {
    switch (problem.kind) {
      case "unknownFormer":
        return `Map of units: “${problem.name}” is not in the previous table. Correct the name.`;
      case "unknownPresent":
        return `Map of units: “${problem.name}” is not in today’s list of units. Correct the name.`;
      case "unreadableShare":
        return problem.text === ""
          ? "Map of units: a share is blank. Enter a percent."
          : `Map of units: the share “${problem.text}” is no number. Enter a percent.`;
      case "repeated":
        return `Map of units: ${problem.from} → ${problem.to} stands twice. Remove one row.`;
      case "sharesNotWhole":
        return `Map of units: the shares of ${problem.from} add up to ${formatPercent(problem.sum)} instead of 100%. Correct its rows.`;
      case "missingFormer":
        return `Map of units: there is no row for ${problem.name}. Add the unit it became.`;
    }
  },
};

function reason(why: ScopeReason): string {
  switch (why.kind) {
    case "law":
      return "1 July 2025 lies between them (districts abolished, the 2024 law in force)";
    case "map":
      return "units changed";
    case "units":
      return [
        ...(why.appeared.length > 0 ? [`the previous has no ${names(why.appeared)}`] : []),
        ...(why.vanished.length > 0 ? [`the current has no ${names(why.vanished)}`] : []),
      ].join("; ");
  }
}
