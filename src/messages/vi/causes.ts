import { subjectOf, type Headline } from "../../core/cause-subject";
import type { TableCause } from "../../core/causes";
import type { OperationKind, Slip } from "../../core/model/cause";
import type { Where } from "../../core/model/finding";

/** "BHYT – Thực hiện", without what a heading adds in brackets. */
const columnName = (heading: string): string => heading.replace(/\s*\([^()]*\)$/, "");

const placeName = ({ row, column }: Where): string => `${row}, ${columnName(column)}`;

const cellName = ({ row, column, mark }: Where): string =>
  `${row}, ${mark === null ? columnName(column) : `cột ${mark}`}`;

const headlineNames: Readonly<Record<Headline["kind"], string>> = {
  total: "tổng",
  attainment: "đạt",
  coverage: "bao phủ",
  other: "",
};

/** Sentences about what is behind several findings, and the ways to settle it. */
export const causes = {
  /** As short as it can be told. */
  cell: cellName,
  title: (found: TableCause): string => {
    const subject = subjectOf(found);
    switch (subject.kind) {
      case "versions":
        return `${columnName(subject.column)}: hai bản số liệu lẫn nhau`;
      case "shifted":
        return `${columnName(subject.column)}: ${subject.figures} số lệch một dòng`;
      case "swapped":
        return `${placeName(subject.first)} và ${placeName(subject.second)}: hai số đổi chỗ cho nhau`;
      case "figure":
        return `${placeName(subject.where)}: ghi ${subject.printed}, ${
          subject.computed ? "tính được" : subject.certain ? "phải là" : "có lẽ là"
        } ${subject.value}`;
      case "unclear":
        return `${placeName(subject.where)}${subject.others > 0 ? ` và ${subject.others} chỗ khác` : ""}: các số không khớp nhau`;
    }
  },
  /** What the title leaves to be told; null where it says all. */
  story: (found: TableCause): string | null => {
    const subject = subjectOf(found);
    switch (subject.kind) {
      case "versions":
        return `${subject.total === null ? "Tổng" : `Tổng ${subject.total}`} và tỉ lệ ở ${subject.figures} đơn vị khớp với nhau, nhưng không khớp số đang ghi của ${subject.figures} đơn vị đó.`;
      case "unclear":
        return subject.ways === 1
          ? "Phải có nhiều chỗ sai cùng lúc."
          : `Có ${subject.ways} cách giải thích, cách nào cũng khớp.`;
      case "shifted":
      case "swapped":
      case "figure":
        return null;
    }
  },
  /** One thing that may have happened. */
  operation: (
    kind: OperationKind,
    cells: readonly [Where, ...Where[]],
    /** "3.214 → 3.124", of the first cell. */
    change: string,
    followers: number,
  ): string => {
    const [first] = cells;
    switch (kind) {
      case "typed":
      case "computed":
        return `${cellName(first)}: ${change}${followers > 0 ? ` và ${followers} ô tính từ đó` : ""}`;
      case "formula":
        return `Công thức ở ${placeName(first)} tính sai chỗ`;
      case "swapped":
        return `${cells.map(placeName).join(" và ")} đổi chỗ cho nhau`;
      case "shifted":
        return `${cells.length} số của ${columnName(first.column)} lệch một dòng`;
      case "otherFigures":
        return `Tổng và tỉ lệ đúng; số của ${cells.length} đơn vị sai`;
      case "otherResults":
        return "Số của các đơn vị đúng; tổng và tỉ lệ sai";
    }
  },
  /** What the total row then reads. */
  headline: (figures: readonly Headline[]): string =>
    `khi đó ${figures
      .map(({ kind, column, value }) => `${headlineNames[kind] || columnName(column)} ${value}`)
      .join(", ")}`,
  slips: {
    swappedDigits: "đảo hai chữ số",
    changedDigit: "nhầm một chữ số",
    droppedDigit: "rơi một chữ số",
    doubledDigit: "gõ đúp một chữ số",
    extraDigit: "thừa một chữ số",
    powerOfTen: "thừa hoặc thiếu số 0",
    separator: "nhầm dấu chấm, dấu phẩy",
    sign: "nhầm dấu âm",
    neighbour: "lấy nhầm số ô bên cạnh",
    capped: "bị giữ ở 100%",
  } satisfies Readonly<Record<Slip, string>>,
};
