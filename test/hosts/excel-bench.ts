import { rangeRef } from "../../src/core/model/reference";
import type { Workbook } from "../../src/core/model/workbook";
import * as apply from "../../src/hosts/excel/apply";
import { createExcelHost } from "../../src/hosts/excel/excel-host";
import { openHeadlessOffice, type HeadlessOffice } from "../../src/workbench/headless";
import type { Bench } from "../host-contract";
import { marksOf } from "../marks-of";

export interface ExcelBench extends Bench {
  readonly office: HeadlessOffice;
}

const opened: HeadlessOffice[] = [];

/** Our adapter over Microsoft's client over a headless grid. */
export async function openExcelBench(workbook: Workbook): Promise<ExcelBench> {
  const office = await openHeadlessOffice(workbook);
  opened.push(office);
  const { excel, grid } = office;
  const nameOf = (id: string): string => grid.sheets().find((sheet) => sheet.id === id)?.name ?? "";
  const idOf = (name: string): string =>
    grid.sheets().find((sheet) => sheet.name === name)?.id ?? "";
  return {
    office,
    host: createExcelHost(excel.run.bind(excel), async () => apply),
    select: async (range) => {
      grid.activate(idOf(range.sheet));
      grid.select({ sheet: idOf(range.sheet), area: range });
    },
    type: async (range, content) => {
      office.edit(range, content);
      await untilQuiet(office);
    },
    protect: async (sheet) => office.document.protect(idOf(sheet), true),
    marks: async () =>
      grid
        .sheets()
        .flatMap(({ id, name }) => grid.rules(id).flatMap((rule) => marksOf(name, rule))),
    selection: async () => {
      const { sheet, area } = grid.selection();
      return rangeRef(nameOf(sheet), area.row, area.column, area.rowCount, area.columnCount);
    },
  };
}

export function closeExcelBenches(): void {
  for (const office of opened.splice(0)) office.close();
}

/** Resolves when no request has crossed the bridge for a while: listeners have had their answers. */
export async function untilQuiet(office: HeadlessOffice): Promise<void> {
  await office.grid.settle();
  for (let before = -1; before !== office.traffic().roundTrips;) {
    before = office.traffic().roundTrips;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
