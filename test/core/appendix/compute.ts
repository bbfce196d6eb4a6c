import { LocaleType, LogLevel, Univer, type ICellData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { isFormula, type Content } from "../../../src/core/model/content";
import type { SheetLayout } from "../../../src/core/model/layout";

/** What a cell shows after an independent spreadsheet has computed it; null for an empty cell. */
export type Computed = string | number | boolean | null;

/** Computes layouts with Univer's own formula engine, one workbook each. */
export class Calculator {
  private readonly univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  private readonly api: FUniver;

  constructor() {
    for (const plugin of UniverSheetsNodeCorePreset().plugins) {
      if (Array.isArray(plugin)) this.univer.registerPlugin(plugin[0], plugin[1]);
      else this.univer.registerPlugin(plugin);
    }
    this.api = FUniver.newAPI(this.univer);
  }

  async compute(layout: SheetLayout): Promise<readonly (readonly Computed[])[]> {
    const rowCount = layout.contents.length;
    const columnCount = layout.columnWidths.length;
    const workbook = this.api.createWorkbook({
      sheetOrder: ["sheet"],
      sheets: {
        sheet: {
          id: "sheet",
          name: layout.name,
          rowCount,
          columnCount,
          cellData: layout.contents.map((row) => row.map(cellData)),
        },
      },
    });
    const formula = this.api.getFormula();
    formula.executeCalculation();
    await formula.onCalculationEnd();
    return workbook
      .getActiveSheet()
      .getRange(0, 0, rowCount, columnCount)
      .getRawValues()
      .map((row) => row.map((value) => value ?? null));
  }

  dispose(): void {
    this.univer.dispose();
  }
}

const cellData = (content: Content): ICellData => {
  if (isFormula(content)) return { f: content.formula };
  return content === null ? {} : { v: content };
};
