import { emptySheet } from "../../src/core/edits/state";
import type { Sheet, Workbook } from "../../src/core/model/workbook";
import { createMemoryHost } from "../../src/hosts/memory/memory-host";
import { mountPane } from "../../src/taskpane/mount";
import { printedGrid, printedTitle } from "../../src/workbench/sample/printed";

/** The sample as text cells, its title above it. */
function printedSheet(name: string): Sheet {
  const width = printedGrid[0]?.length ?? 0;
  const wide = (cells: readonly string[]): readonly (string | null)[] =>
    Array.from({ length: width }, (_, column) => cells[column] || null);
  const values = [...printedTitle.map((line) => wide([line])), ...printedGrid.map(wide)];
  return {
    name,
    row: 0,
    column: 0,
    values,
    formulas: values.map((row) => row.map(() => null)),
    numberFormats: values.map((row) => row.map(() => "@")),
  };
}

const workbook: Workbook = {
  sheets: [printedSheet("Phụ lục"), emptySheet("Trống")],
  sheetNames: ["Phụ lục", "Trống"],
  activeSheet: "Phụ lục",
  selection: null,
};

/** The pane over a workbook in memory, which the page's test reaches as `window.host`. */
const host = createMemoryHost(workbook);
Object.assign(window, { host });
document.documentElement.dataset["theme"] = matchMedia("(prefers-color-scheme: dark)").matches
  ? "dark"
  : "light";
const root = document.getElementById("pane");
if (root !== null) mountPane(root, host, location.hash === "#en" ? "en" : "vi");
