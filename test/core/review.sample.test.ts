import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import type { Finding } from "../../src/core/model/finding";
import type { CellValue, Sheet } from "../../src/core/model/workbook";
import { formatDecimal } from "../../src/core/numbers/format";
import { review } from "../../src/core/review";
import { printedGrid, printedTitle } from "../../src/workbench/sample/printed";
import { workbookOf } from "../grid";

const lines: readonly (readonly string[])[] = [
  ...printedTitle.map((line) => [line]),
  ...printedGrid,
];
const width = 18;

/** The printed cells, each held as `hold` holds its text. */
function sampleSheet(
  hold: (text: string) => { readonly value: CellValue; readonly numberFormat: string },
): Sheet {
  const cells = lines.map((line) =>
    Array.from({ length: width }, (_, column) => hold(line[column] ?? "")),
  );
  return {
    name: "Phụ lục",
    row: 0,
    column: 0,
    values: cells.map((row) => row.map(({ value }) => value)),
    formulas: cells.map((row) => row.map(() => null)),
    numberFormats: cells.map((row) => row.map(({ numberFormat }) => numberFormat)),
  };
}

const asText = (text: string) => ({ value: text === "" ? null : text, numberFormat: "General" });

/** What typing the text into an English-locale Excel leaves in the cell. */
function asTypedInEnglish(text: string): ReturnType<typeof asText | typeof typedNumber> {
  const number = Number(text.replace(/,/g, ""));
  if (/^\d{1,3}(,\d{3})+$/.test(text)) return typedNumber(number, "#,##0");
  if (/^[\d.]+%$/.test(text)) {
    return typedNumber(Number(`${text.slice(0, -1)}e-2`), text.includes(".") ? "0.00%" : "0%");
  }
  return /^[\d.]+$/.test(text) ? typedNumber(number, "General") : asText(text);
}

const typedNumber = (value: number, numberFormat: string) => ({ value, numberFormat });

const placeOf = ({ where }: Finding): string => `${where.row} ${where.mark ?? ""}`;

const placesOf = (findings: readonly Finding[], ...rules: readonly string[]): readonly string[] =>
  findings
    .filter(({ detail }) => rules.includes(detail.rule))
    .map(placeOf)
    .sort();

const arrivals = {
  "pasted as text": sampleSheet(asText),
  "typed into an English-locale Excel": sampleSheet(asTypedInEnglish),
};

for (const [name, sheet] of Object.entries(arrivals)) {
  describe(`the sample appendix, ${name}`, () => {
    const [table, ...others] = review(workbookOf(sheet)).tables;
    assert.ok(table !== undefined);
    const { findings } = table;

    it("is one table, with all its figures compared", () => {
      assert.equal(others.length, 0);
      assert.deepEqual(table.table.title, printedTitle);
      assert.equal(table.uncompared, 0);
    });

    it("has the errors it has and no others", () => {
      const errors = findings.filter(({ severity }) => severity === "error");
      assert.deepEqual(placesOf(errors, "sum"), ["Tổng cộng 15", "Tổng cộng 8"]);
      assert.deepEqual(placesOf(errors, "ratio"), [
        "Ninh Hải 9",
        "Ninh Phước 16",
        "Ninh Phước 9",
        "Ninh Sơn 16",
        "Ninh Sơn 9",
        "Thuận Bắc 9",
      ]);
      assert.deepEqual(placesOf(errors, "capped"), ["Bác Ái 16"]);
      assert.deepEqual(placesOf(errors, "target-people"), ["Ninh Hải 14"]);
      assert.deepEqual(placesOf(errors, "separator-slip", "mixed-separators"), [
        "Ninh Hải 15",
        "Ninh Hải 8",
        "Ninh Sơn 14",
        "Ninh Sơn 15",
        "Ninh Sơn 8",
        "Phan Rang-TC 14",
        "Tổng cộng 4",
      ]);
      assert.equal(errors.length, 17);
    });

    it("says what the total should be", () => {
      const sums = findings.flatMap(({ detail }) => (detail.rule === "sum" ? [detail] : []));
      for (const { printed, expected, partCount } of sums) {
        assert.equal(formatDecimal(printed), "552.247");
        assert.equal(formatDecimal(expected), "556.825");
        assert.equal(partCount, 7);
      }
    });

    it("asks about Bác Ái, and about nothing else", () => {
      const warnings = findings.filter(({ severity }) => severity === "warning");
      assert.deepEqual(warnings.map(placeOf), ["Bác Ái 15"]);
      assert.deepEqual(placesOf(warnings, "over-population"), ["Bác Ái 15"]);
    });

    it("remarks on the padded 91.90", () => {
      assert.ok(placesOf(findings, "padded-percent").includes("Tổng cộng 16"));
    });

    it("repairs only what was typed with other separators or as text", () => {
      for (const { detail, repair } of findings) {
        const certain = ["separator-slip", "mixed-separators", "text-number"];
        assert.equal(repair !== null, certain.includes(detail.rule), detail.rule);
      }
    });
  });
}

/** Every figure of the real reports recomputed by hand; beside the checkout where it was made. */
const truthFile = "../shared/truth/seed_table_truth.tsv";

if (existsSync(truthFile)) {
  describe("the sample appendix against the recomputed truth", () => {
    const [table] = review(workbookOf(arrivals["pasted as text"])).tables;
    assert.ok(table !== undefined);
    const rows = readFileSync(truthFile, "utf8")
      .split("\n")
      .slice(2)
      .map((line) => line.split("\t"));
    const rulesOf: Readonly<Record<string, readonly string[]>> = {
      ratio: ["ratio", "capped"],
      copy: ["copy"],
      target_pct_vs_target_people: ["target-people"],
      sum_down: ["sum"],
      separator_style: ["mixed-separators"],
      coverage_over_100: ["over-population"],
      decimals_style: ["mixed-decimals"],
    };
    for (const [unit = "", where = "", , , kind = "", verdict = ""] of rows) {
      const rules = rulesOf[kind];
      if (rules === undefined) continue;
      const mark = /\d+/.exec(where)?.[0] ?? "";
      it(`${unit}, ${where}, ${kind}: ${verdict}`, () => {
        const found = placesOf(table.findings, ...rules).includes(`${unit} ${mark}`);
        assert.equal(found, verdict !== "OK" && verdict !== "PADDED");
        const padded = placesOf(table.findings, "padded-percent").includes(`${unit} ${mark}`);
        assert.equal(padded, verdict === "PADDED");
      });
    }
  });
}
