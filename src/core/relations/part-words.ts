import type { Table } from "../model/table";

/** Kinds that together are all there is. */
const complete: readonly (readonly [RegExp, RegExp])[] = [
  [/^nam(?!\s*\d)\b/u, /^nữ(?!\p{L})/u],
  [/^(?:khu vực )?(?:thành thị|đô thị)/u, /^(?:khu vực )?nông thôn/u],
  [/^công lập/u, /^ngoài công lập/u],
  [/^nội trú/u, /^ngoại trú/u],
];

/** "trong đó: nữ" and "- Nữ" as "nữ". */
const nameOf = (label: string): string =>
  label
    .normalize("NFC")
    .toLowerCase()
    .replace(/^[^\p{L}]*(?:trong đó|chia ra|gồm|bao gồm)?[^\p{L}]*/u, "")
    .replace(/^(?:số )?(?:lao động|người) /u, "");

/** Whether labels name two such kinds and nothing else: "- Nam", "- Nữ". */
export function isComplete(labels: readonly string[]): boolean {
  const [a = "", b = "", another] = labels.map(nameOf);
  if (another !== undefined) return false;
  return complete.some(
    ([one, other]) => (one.test(a) && other.test(b)) || (one.test(b) && other.test(a)),
  );
}

const counted: readonly RegExp[] = [
  /người|lao động|học sinh|đối tượng|trẻ/u,
  /đơn vị|doanh nghiệp|cơ sở|tổ chức/u,
  /lượt/u,
  /hồ sơ|\bsổ\b|thẻ/u,
  /tiền|kinh phí|chi phí|đồng\b|số (?:thu|chi|nợ)/u,
  /tỉ lệ|tỷ lệ|%/u,
];

/** Whether rows may count the same: neither their names nor the words beside them say otherwise. */
export function isSameUnit(table: Table, one: number, other: number): boolean {
  const [a, b] = [wordsOf(table, one), wordsOf(table, other)];
  if (a.beside !== "" && b.beside !== "" && a.beside !== b.beside) return false;
  const [here, there] = [a.name, b.name].map((name) =>
    counted.flatMap((pattern, at) => (pattern.test(name) ? [at] : [])),
  );
  if (here === undefined || there === undefined || here.length * there.length === 0) return true;
  return here.some((kind) => there.includes(kind));
}

/** A row's name, and what stands between it and its figures: its unit of measure. */
function wordsOf(
  { sheet, rows, columns, unitColumn, isTransposed }: Table,
  at: number,
): { readonly name: string; readonly beside: string } {
  const row = rows[at];
  const first = columns[0]?.column ?? unitColumn + 1;
  const line = isTransposed ? [] : sheet.values[(row?.row ?? 0) - sheet.row];
  const beside = (line ?? [])
    .slice(unitColumn + 1 - sheet.column, first - sheet.column)
    .filter((value) => typeof value === "string");
  const tidy = (text: string): string => text.normalize("NFC").toLowerCase().trim();
  return { name: tidy(row?.label ?? ""), beside: tidy(beside.join(" ")) };
}
