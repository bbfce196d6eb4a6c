import { roundingOf, type PercentKind, type Settings } from "../settings/settings";
import type { Form, FormColumn } from "./form";

/** A percent computed by a form, with two decimals unless an office has others. */
const percent = /ROUND\(([^()]*\*100\/[^()]*),2\)/gu;

/** A form with the decimals and the rounding of an office in its percents, in formulas and formats. */
export const withPercents = (form: Form, settings: Settings): Form => ({
  ...form,
  blocks: form.blocks.map((block) => ({
    ...block,
    columns: block.columns.map((column) => styled(column, block.heading ?? "", settings)),
  })),
});

function styled(column: FormColumn, blockHeading: string, settings: Settings): FormColumn {
  const { formula = "", totalFormula } = column;
  if (formula.search(percent) < 0) return column;
  const decimals = settings.decimals[kindOf(column, blockHeading)];
  const name = roundingOf(settings) === "cut" ? "ROUNDDOWN" : "ROUND";
  const rewrite = (text: string): string =>
    text.replace(percent, (_, quotient: string) => `${name}(${quotient},${decimals})`);
  return {
    ...column,
    numberFormat: decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`,
    formula: rewrite(formula),
    ...(totalFormula === undefined ? {} : { totalFormula: rewrite(totalFormula) }),
  };
}

/** By what the column is matched to, else by the words over it. */
function kindOf({ heading, match }: FormColumn, blockHeading: string): PercentKind {
  if (match?.kind === "measure" && match.measure === "coverage") return "coverage";
  const words = `${blockHeading} ${heading}`.toLocaleLowerCase("vi");
  if (/chậm đóng/u.test(heading.toLocaleLowerCase("vi"))) return "latePayment";
  if (/tăng|giảm|cùng kỳ/u.test(words)) return "growth";
  return /bao phủ/u.test(words) ? "coverage" : "attainment";
}
