import { GENERAL } from "../../core/edits/cells";
import { plainText, readXml } from "./read-xml";
import { attribute } from "./xml";

/** Number formats by the number of a cell's style; null where the part is damaged. */
export function numberFormats(xml: string): readonly string[] | null {
  const named = new Map<number, string>();
  const styles: number[] = [];
  let isCells = false;
  const isWhole = readXml(xml, {
    open: (name, attributes) => {
      const id = Number(attribute(attributes, "numFmtId") ?? 0);
      if (name === "cellXfs") isCells = true;
      if (name === "xf" && isCells) styles.push(id);
      const code = name === "numFmt" ? attribute(attributes, "formatCode") : null;
      if (code !== null) named.set(id, plainText(code) ?? code);
    },
    close: (name) => {
      if (name === "cellXfs") isCells = false;
    },
    text: () => undefined,
  });
  return isWhole ? styles.map((id) => named.get(id) ?? builtIn[id] ?? GENERAL) : null;
}

/** Formats a workbook does not spell out. Source: ECMA-376 part 1, 18.8.30 (numFmt). */
const builtIn: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "mm-dd-yy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yy h:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00 ;(#,##0.00)",
  40: "#,##0.00 ;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};
