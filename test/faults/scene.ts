import type { Mark } from "../../src/core/model/edit";
import type { Workbook } from "../../src/core/model/workbook";
import type { Stop } from "../../src/workbench/office/obstacles";
import { openExcelBench, untilQuiet, type ExcelBench } from "../hosts/excel-bench";
import { openPane } from "../taskpane/headless-pane";
import { printedWorkbook } from "../taskpane/printed-workbook";

/** The sample open in Excel beside our pane, through Microsoft's own client. */
export interface Scene extends Pick<ExcelBench, "office" | "host"> {
  readonly pane: ReturnType<typeof openPane>;
  /** By which the grid renames and deletes a sheet, and the document protects it. */
  id(sheet: string): string;
  /**
   * Lets this happen before the nth request from now, counted from 1; what it returns stops that
   * request on its way.
   */
  meanwhile(nth: number, happens: () => Stop | void): void;
  /** What the workbook held right after that; null while it has not happened. */
  held(): Contents | null;
  contents(): Promise<Contents>;
}

/** Everything an officer would miss: cells, formulas, number formats, names of sheets, marks. */
export interface Contents {
  readonly sheets: Workbook["sheets"];
  readonly marks: readonly Mark[];
}

export async function openScene(workbook: Workbook = printedWorkbook): Promise<Scene> {
  const { office, host, marks } = await openExcelBench(workbook);
  const look = async (): Promise<Contents> => {
    const { sheets } = await office.snapshot();
    return structuredClone({ sheets, marks: await marks() });
  };
  let held: Contents | null = null;
  return {
    office,
    host,
    pane: openPane(host),
    id: (name) => office.grid.sheets().find((sheet) => sheet.name === name)?.id ?? "",
    meanwhile: (nth, happens) =>
      office.obstruct({
        before: async (_, count) => {
          if (count !== nth) return null;
          const stop = happens() ?? null;
          held = await look();
          return stop;
        },
      }),
    held: () => held,
    contents: async () => {
      await untilQuiet(office);
      return look();
    },
  };
}
