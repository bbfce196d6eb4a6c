import type { Quantity, TextUnit } from "../model/claim";
import type { Decimal } from "../model/decimal";
import { formatDecimal } from "../numbers/format";

const scaleWords: Readonly<Record<number, string>> = {
  0: "",
  3: "nghìn",
  6: "triệu",
  9: "tỷ",
  12: "nghìn tỷ",
};

/** A figure as reports write it: "74,8%", "111,81 tỷ đồng", "552.247 người". */
export function printQuantity(value: Decimal, unit: TextUnit): string {
  const digits = formatDecimal(value);
  switch (unit.kind) {
    case "percent":
      return `${digits}%`;
    case "points":
      return `${digits} điểm phần trăm`;
    case "money": {
      const per = unit.per === null ? "" : `/${unit.per}`;
      return words([digits, scaleWords[unit.exponent] ?? "", `đồng${per}`]);
    }
    case "count":
    case "measure":
      return words([digits, scaleWords[unit.exponent] ?? "", unit.noun]);
  }
}

const words = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(" ");

/** The same digits in another unit of money. */
export const printInUnit = ({ value, unit }: Quantity, exponent: number): string =>
  printQuantity(value, unit.kind === "money" ? { ...unit, exponent } : unit);
