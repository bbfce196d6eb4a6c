import { useEffect, useMemo, useRef } from "preact/hooks";
import { isFormula, type Content } from "../../core/model/content";
import type { SheetLayout } from "../../core/model/layout";
import { decimalFromNumber } from "../../core/numbers/decimal";
import { formatDecimal } from "../../core/numbers/format";
import { paperCells, type PaperCell } from "../paper-cells";
import { usePane } from "./context";

/** Width of A4 lying down in CSS pixels; the style sheet lays the page out at this size. */
const pageWidth = 1123;

/** The first printed page, as a real table drawn small enough to fit. */
export function Paper({ layout }: { readonly layout: SheetLayout }) {
  const { words } = usePane();
  const paper = useRef<HTMLDivElement>(null);
  useScale(paper);
  const rows = useMemo(() => paperCells(layout), [layout]);
  const width = layout.columnWidths.reduce((sum, column) => sum + column, 0);
  return (
    <div class="paper" ref={paper}>
      <table>
        <caption class="visually-hidden">{words.pane.build.preview}</caption>
        <colgroup>
          {layout.columnWidths.map((column, index) => (
            <col key={index} width={`${(100 * column) / width}%`} />
          ))}
        </colgroup>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell) => (
                <td
                  key={cell.column}
                  colSpan={cell.columnSpan}
                  rowSpan={cell.rowSpan}
                  class={classes(cell)}
                >
                  {show(cell.content, words.pane.build.formula)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Keeps `--scale` at the share of its natural width the page has. */
function useScale(paper: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const element = paper.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      element.style.setProperty("--scale", String(element.clientWidth / pageWidth));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
}

const classes = ({ style }: PaperCell): string =>
  [
    style.bold === true && "bold",
    style.italic === true && "italic",
    style.borders === true && "ruled",
    style.horizontal,
  ]
    .filter((name) => typeof name === "string")
    .join(" ");

function show(content: Content, formula: string): string {
  if (content === null) return "";
  if (isFormula(content)) return formula;
  return typeof content === "number" ? formatDecimal(decimalFromNumber(content)) : String(content);
}
