import assert from "node:assert/strict";
import { coverageForm } from "../../../src/core/appendix/coverage-form";
import { formAbout } from "../../../src/core/appendix/form-about";
import { formFiles } from "../../../src/core/appendix/forms";
import { layoutAppendix } from "../../../src/core/appendix/layout-appendix";
import { withPercents } from "../../../src/core/appendix/percent-style";
import { decimal } from "../../../src/core/numbers/decimal";
import { printedPercent } from "../../../src/core/draft/rounding";
import { review } from "../../../src/core/review";
import { defaultSettings, type Settings } from "../../../src/core/settings/settings";
import { parseGrid } from "../../grid";

const forms = formFiles.map((file) => formAbout(file));

const office = (changes: Partial<Settings>): Settings => ({ ...defaultSettings, ...changes });

/** 45.925 / 61.372 is 74,8305 %, 62.410 / 67.269 is 92,7768 %: one column rounds, the other cuts. */
const rounded = `
  Đơn vị    | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
  Ninh Hải  | 67.269 | 62.410 | "92,78"
  Bác Ái    | 26.391 | 25.115 | "95,17"
  Tổng cộng | 93.660 | 87.525 | "93,45"`;

const cut = rounded.replace("92,78", "92,77").replace("95,17", "95,16").replace("93,45", "93,44");

function rulesFor(text: string, rounding: Settings["rounding"]): readonly string[] {
  const { sheet } = parseGrid(text);
  const { name } = sheet;
  const book = { sheets: [sheet], sheetNames: [name], activeSheet: name, selection: null };
  return review(book, rounding).tables.flatMap(({ findings }) =>
    findings.map(({ detail }) => detail.rule).filter((rule) => /percent|ratio/u.test(rule)),
  );
}

describe("what is set", () => {
  it("tells the check how percents are rounded", () => {
    assert.deepEqual(rulesFor(cut, "asPrinted"), []);
    assert.deepEqual(rulesFor(cut, "cut"), []);
    assert.ok(rulesFor(cut, "halfUp").includes("cut-percent"));
    assert.deepEqual(rulesFor(rounded, "asPrinted"), []);
    assert.deepEqual(rulesFor(rounded, "halfUp"), []);
  });

  it("gives the appendix its decimals, in formulas and formats", () => {
    const decimals = { ...defaultSettings.decimals, attainment: 1, coverage: 0 };
    const form = withPercents(coverageForm, office({ decimals, rounding: "cut" }));
    const layout = layoutAppendix(form, {
      title: ["Phụ lục"],
      units: [{ name: "Bác Ái", figures: {} }],
      sheetNames: [],
    });
    const formulas = layout.contents
      .flat()
      .flatMap((content) =>
        typeof content === "object" && content !== null ? content.formula : [],
      );
    const percents = formulas.filter((formula) => formula.includes("*100/"));
    assert.ok(percents.length > 4);
    for (const formula of percents) assert.match(formula, /ROUNDDOWN\([^()]*,[01]\)/u);
    assert.ok(percents.some((formula) => formula.endsWith(',0),"")')));
    assert.ok(layout.numberFormats.flat().includes("0.0"));
  });

  it("leaves the appendix as it is where nothing is set", () => {
    for (const form of forms) assert.deepEqual(withPercents(form, defaultSettings), form);
  });

  const decimals = { attainment: 1, coverage: 0, growth: 3, latePayment: 4 };
  const percents: readonly (readonly [id: string, decimals: Readonly<Record<string, number>>])[] = [
    ["coverage", { 3: 1, 6: 1, 9: 1, 12: 1, 16: 0 }],
    ["year-on-year", { 5: 3, 7: 1 }],
    ["collection", { 3: 1, 6: 4, 7: 4 }],
    ["medical-care", { 5: 1 }],
  ];
  for (const [id, expected] of percents) {
    it(`gives every percent of the form «${id}» the decimals of its kind, and no other column`, () => {
      const form = forms.find((one) => one.id === id);
      assert.ok(form);
      const columns = withPercents(form, office({ decimals, rounding: "cut" })).blocks.flatMap(
        (block) => block.columns,
      );
      const cutAt = columns.flatMap(({ mark, formula = "", numberFormat }) => {
        const [, places] = /ROUNDDOWN\(.*,(\d)\)/u.exec(formula) ?? [];
        if (places === undefined) return [];
        assert.equal(numberFormat, (0).toFixed(Number(places)));
        return [[mark, Number(places)] as const];
      });
      assert.deepEqual(Object.fromEntries(cutAt), expected);
    });
  }

  it("gives drafted sentences their decimals and rounding", () => {
    const [part, whole] = [decimal(62410), decimal(67269)];
    const decimals = { ...defaultSettings.decimals, attainment: 1 };
    const one = printedPercent(part, whole, [], "attainment", office({ decimals }));
    assert.deepEqual(one, decimal(928, 1));
    const down = printedPercent(part, whole, [], "attainment", office({ rounding: "cut" }));
    assert.deepEqual(down, decimal(9277, 2));
  });
});
