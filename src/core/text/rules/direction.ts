import { compareDecimals } from "../../numbers/decimal";
import { entriesOf } from "../entries";
import { singles } from "../ranges";
import type { TextFound, TextRule } from "../report";
import { levelOf } from "../statement";
import { isSameKind } from "../units";

const moved = /(?:^| )(tăng|giảm)(?: [^,;]{0,40})? từ (?:khoảng |gần |hơn |trên )?$/;

/** "tăng từ 58,2 tỷ đồng xuống còn 41,9 tỷ đồng": the verb says one thing, its two ends the other. */
export const direction: TextRule = ({ statements }) =>
  statements.flatMap((statement): readonly TextFound[] =>
    (["amounts", "rates"] as const).flatMap((of) => {
      const [from] = entriesOf(statement, "previous", of);
      const verb = from === undefined ? undefined : moved.exec(from.figure.before)?.[1];
      const level = levelOf(statement);
      if (from === undefined || verb === undefined || level === null) return [];
      if (!isSameKind(from.quantity.unit, level.unit)) return [];
      const order = compareDecimals(singles(level), singles(from.quantity));
      if (order === 0 || order > 0 === (verb === "tăng")) return [];
      return [
        {
          severity: "warning",
          span: level.span,
          detail: {
            rule: "text-direction",
            printed: level,
            target: from.quantity,
            direction: verb === "tăng" ? "up" : "down",
          },
          expected: null,
          replacement: null,
          settledBy: [from.quantity.span],
        },
      ];
    }),
  );
