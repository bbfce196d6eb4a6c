import type { TableColumn } from "../model/table";
import { plain } from "../tables/plain";
import type { Form, FormColumn } from "./form";

/** What of a recognised column tells which of a form's columns it is. */
type Recognised = Pick<TableColumn, "block" | "measure" | "heading">;

/**
 * Which of the recognised columns fills which of a form's: its mark to their index. The same headings
 * come first, then a heading with the words the form names, then the same measure of the same block.
 * No column fills two.
 *
 * @example matchColumns(coverageForm, table.columns).get("8") // where the insured people stand
 */
export function matchColumns(
  form: Form,
  recognised: readonly Recognised[],
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const columns = form.blocks.flatMap((block) =>
    block.columns.map((column) => ({ column, heading: fullHeading(block.heading, column) })),
  );
  const headings = recognised.map(({ heading }) => spaced(heading));
  const taken = new Set<number>();
  const take = (mark: string, isMatch: (at: number) => boolean): void => {
    if (found.has(mark)) return;
    const at = recognised.findIndex((_, index) => !taken.has(index) && isMatch(index));
    if (at < 0) return;
    found.set(mark, at);
    taken.add(at);
  };
  for (const { column, heading } of columns) take(column.mark, (at) => headings[at] === heading);
  for (const { column } of columns) {
    for (const words of wordsOf(column).map(spaced)) {
      take(column.mark, (at) => headings[at]?.includes(words) === true);
    }
  }
  for (const { column } of columns) {
    const { match } = column;
    if (match?.kind !== "measure") continue;
    take(column.mark, (at) => {
      const { block, measure } = recognised[at] ?? {};
      return block === match.block && measure === match.measure;
    });
  }
  return found;
}

const wordsOf = ({ match }: FormColumn): readonly string[] =>
  match === undefined || match.kind === "measure" ? [] : match.words;

/** As a table's columns are headed: outer heading first. */
const fullHeading = (block: string | undefined, { heading }: FormColumn): string =>
  spaced(block === undefined ? heading : `${block} – ${heading}`);

/** As compared: plain words with a space around each, so that "thu" is not found in "thuoc". */
const spaced = (text: string): string =>
  ` ${
    plain(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(" ") ?? ""
  } `;
