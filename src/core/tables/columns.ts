import type { Block, Heading, HeadingRole, Measure, TableColumn, Unit } from "../model/table";
import { plain } from "./plain";
import { headingOf } from "./roles";
import { blockOf, measureOf, unitOf } from "./words";

/** What headings alone say of a column. */
interface Labelled {
  readonly heading: string;
  readonly headings: readonly Heading[];
  readonly block: Block;
  readonly measure: Measure;
  /** Null where the figures have to tell. */
  readonly unit: Unit | null;
}

/**
 * Block and measure of a column by its headings, outer first: each is named by the innermost
 * heading that names one, except that everything under "Bao phủ" is coverage.
 *
 * @example labelColumn(["BHYT", "Thực hiện"], []) // health, actual
 */
export function labelColumn(headings: readonly string[], title: readonly string[]): Labelled {
  const inner = headings.map(plain).reverse();
  const blocks = inner.map(blockOf).filter((named) => named !== null);
  const block = blocks.includes("coverage") ? "coverage" : (blocks[0] ?? "other");
  const measured = inner.find((text) => measureOf(text, block) !== null) ?? "";
  return {
    heading: headings.join(" – "),
    headings: headings.flatMap((text) => text.split(" – ")).map(headingOf),
    block,
    measure: measureOf(measured, block) ?? "other",
    unit: unitOfHeadings(inner) ?? unitOf(measured) ?? unitOfTitle(title),
  };
}

/** What the innermost heading says, but that everything under "So sánh (%)" is a percent. */
function unitOfHeadings([inner = "", ...outer]: readonly string[]): Unit | null {
  const isPercent = outer.some((text) => /^[^,;]*\(?%\)?$/.test(text));
  const isOther = /\bso (nguoi|tien|luot|luong|the|ho)|\b(nguoi|luot|dong|trieu)\b|tuyet doi/.test(
    inner,
  );
  return isPercent && !isOther ? "percent" : unitOf(inner);
}

/** Block and measure once the figures have told the unit. */
export function settleColumn(
  { heading, headings, block, measure }: Labelled,
  unit: Unit,
): Omit<TableColumn, "column" | "mark" | "formula"> {
  const settled = settleMeasure(block, measure, unit);
  return {
    heading,
    headings,
    unit,
    measure: settled,
    block: isCoverage(settled) ? "coverage" : block,
  };
}

/** What the measure a heading names means inside its block and with its unit. */
function settleMeasure(block: Block, measure: Measure, unit: Unit): Measure {
  const percent = unit === "percent";
  const people = block === "health" || block === "coverage";
  switch (measure) {
    case "target":
      if (percent) return people ? "targetRate" : "other";
      return unit === "index" ? "other" : "target";
    case "targetRate":
      if (!percent) return "target";
      return people || block === "other" ? "targetRate" : "other";
    case "actual":
    case "insured":
      if (percent || unit === "index") return "other";
      return block === "coverage" ? "insured" : "actual";
    case "attainment":
      if (!percent) return "other";
      return block === "coverage" ? "coverage" : "attainment";
    case "coverage":
      return percent && (people || block === "other") ? "coverage" : "other";
    case "population":
      return unit === "count" ? "population" : "other";
    case "other":
      return "other";
  }
}

const isCoverage = (measure: Measure): boolean =>
  measure === "population" || measure === "targetRate" || measure === "coverage";

/**
 * In a flat header "Số người tham gia BHYT" beside the population repeats the health block's actual:
 * of two such columns the one after the population is the insured of the coverage block.
 */
export function settleInsured<Draft extends { readonly column: TableColumn }>(
  drafts: readonly Draft[],
): readonly Draft[] {
  const isActual = ({ column }: Draft): boolean =>
    column.block === "health" && column.measure === "actual";
  const population = drafts.findIndex(({ column }) => column.measure === "population");
  const first = drafts.findIndex(isActual);
  if (population < first || first < 0) return drafts;
  return drafts.map((draft, at) =>
    at > population && isActual(draft)
      ? { ...draft, column: { ...draft.column, block: "coverage", measure: "insured" } }
      : draft,
  );
}

/** What is computed from other columns … */
const computed: readonly HeadingRole[] = [
  "total",
  "change",
  "rise",
  "fall",
  "left",
  "closing",
  "share",
];

/**
 * Whether headings say that columns can be compared: two of them name a known measure, or a target
 * and what came of it, or one is computed from two others, as its mark may say, or is a share, or may be a rate or an average
 * of two others that count.
 */
export function areComparable(columns: readonly TableColumn[]): boolean {
  if (columns.filter(({ measure }) => measure !== "other").length > 1) return true;
  const roles = new Set(columns.flatMap(({ headings }) => headings.map(({ role }) => role)));
  if (roles.has("target") && roles.has("actual")) return true;
  if (columns.some(({ formula }) => formula !== null)) return true;
  const isComputed = columns.length > 2 && computed.some((role) => roles.has(role));
  const counted = columns.filter(({ unit }) => unit === "count" || unit === "amount").length;
  const isRate = counted > 1 && counted < columns.length;
  return isComputed || isRate || (columns.length > 1 && roles.has("share"));
}

/** "Đơn vị tính: triệu đồng"; null where it names several units, or none. */
function unitOfTitle(title: readonly string[]): Unit | null {
  const line = title.map(plain).find((text) => /don vi tinh|dvt/.test(text)) ?? "";
  const named = line.slice(line.indexOf(":"));
  const units: readonly (readonly [Unit, RegExp])[] = [
    ["count", /(?<!nghin |ngan |000 |trieu )nguoi/],
    ["amount", /dong|trieu|\bt[iy]\b|(?:nghin|ngan|000) nguoi/],
    ["percent", /%/],
  ];
  const [first, second] = units.filter(([, pattern]) => pattern.test(named));
  return first !== undefined && second === undefined ? first[0] : null;
}
