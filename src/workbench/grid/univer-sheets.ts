import { mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import type { Workbook, Worksheet } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import type { GridSheet } from "./grid";
import type { Mutations } from "./mutations";

/** The sheets of one workbook as tabs: which there are, in which order, and which is shown. */
export class UniverSheets {
  constructor(
    private readonly workbook: Workbook,
    private readonly mutations: Mutations,
  ) {}

  find(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`Univer has no sheet ${id}`);
    return sheet;
  }

  list(): readonly GridSheet[] {
    return this.workbook.getSheets().map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      hidden: sheet.isSheetHidden() === 1,
    }));
  }

  active(): string {
    return this.workbook.ensureActiveSheet().getSheetId();
  }

  activate(sheet: string): void {
    this.mutations.run(SetWorksheetActiveOperation.id, sheet, {});
  }

  add(name: string, index: number): string {
    const id = `sheet-${crypto.randomUUID()}`;
    const sheet = mergeWorksheetSnapshotWithDefault({ id, name, rowCount: 200, columnCount: 26 });
    this.mutations.run(InsertSheetMutation.id, id, { index, sheet });
    return id;
  }

  /** Shows another sheet first: Univer's page cannot be left without one. */
  remove(sheet: string): void {
    const subUnitName = this.find(sheet).getName();
    const stays = this.list().find(({ id, hidden }) => id !== sheet && !hidden);
    if (stays !== undefined && this.active() === sheet) this.activate(stays.id);
    this.mutations.run(RemoveSheetMutation.id, sheet, { subUnitName });
  }

  rename(sheet: string, name: string): void {
    this.mutations.run(SetWorksheetNameMutation.id, sheet, { name });
  }

  move(sheet: string, index: number): void {
    const fromOrder = this.workbook.getIndexBySheetId(sheet);
    this.mutations.run(SetWorksheetOrderMutation.id, sheet, { fromOrder, toOrder: index });
  }

  setHidden(sheet: string, hidden: boolean): void {
    this.mutations.run(SetWorksheetHideMutation.id, sheet, { hidden: hidden ? 1 : 0 });
  }
}
