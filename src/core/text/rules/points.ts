import { formatDecimal } from "../../numbers/format";
import { entriesOf } from "../entries";
import type { TextFound, TextRule } from "../report";

/** The difference of two rates is in percentage points; printed as a percent it is only a remark. */
export const points: TextRule = ({ statements }) =>
  statements.flatMap((statement) => {
    const rate =
      entriesOf(statement, "level", "rates")[0] ?? entriesOf(statement, "share", "rates")[0];
    const amount = entriesOf(statement, "level", "amounts")[0];
    const target = entriesOf(statement, "target", "rates")[0];
    const moved =
      amount === undefined && rate !== undefined ? entriesOf(statement, "growth", "rates") : [];
    const distances = target === undefined ? [] : entriesOf(statement, "gap", "rates");
    return [...moved, ...distances]
      .filter(({ quantity }) => quantity.unit.kind === "percent")
      .map(({ quantity }): TextFound => {
        const expected = `${formatDecimal(quantity.value)} điểm phần trăm`;
        return {
          severity: "info",
          span: quantity.span,
          detail: { rule: "text-points", printed: quantity },
          expected,
          replacement: expected,
          settledBy: [],
        };
      });
  });
