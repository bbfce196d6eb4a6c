/**
 * The part of Google Apps Script this adapter uses, as its reference documents it. Rows and columns
 * count from 1, grids are rectangular arrays of rows, and every call is synchronous.
 */
export interface SpreadsheetService {
  getActiveSpreadsheet(): Spreadsheet;
  /** In a custom function, the cell that is being computed. */
  getActiveRange(): Range | null;
  newConditionalFormatRule(): RuleBuilder;
  /** Carries out what was asked for so far. */
  flush(): void;
  readonly SheetType: { readonly GRID: unknown };
}

export interface Spreadsheet {
  getSheets(): SheetTab[];
  getSheetByName(name: string): SheetTab | null;
  getActiveSheet(): SheetTab;
  /** Null when nothing or no cell is selected, a chart for one. */
  getActiveRangeList(): RangeList | null;
  /** Adds a sheet before `index`, counted from 0, and shows it. */
  insertSheet(name: string, index: number): SheetTab;
  deleteSheet(sheet: SheetTab): void;
  /** "vi_VN", "en_US" … */
  getSpreadsheetLocale(): string;
  /** "Asia/Ho_Chi_Minh" … */
  getSpreadsheetTimeZone(): string;
}

export interface SheetTab {
  getName(): string;
  /** The number its address has; unlike its name it never changes. */
  getSheetId(): number;
  /** `SheetType.GRID`, or a sheet that is a chart or a connected data source. */
  getType(): unknown;
  isSheetHidden(): boolean;
  activate(): SheetTab;
  /** From A1 to the last row and column with contents. */
  getDataRange(): Range;
  getRange(row: number, column: number, rowCount: number, columnCount: number): Range;
  getRangeList(addresses: string[]): RangeList;
  getMaxRows(): number;
  getMaxColumns(): number;
  insertRowsAfter(row: number, count: number): void;
  insertColumnsAfter(column: number, count: number): void;
  setColumnWidths(first: number, count: number, pixels: number): void;
  hideColumns(first: number, count: number): void;
  setRowHeights(first: number, count: number, pixels: number): void;
  setFrozenRows(count: number): void;
  setFrozenColumns(count: number): void;
  getConditionalFormatRules(): ConditionalFormatRule[];
  /** Replaces all rules of the sheet; where two disagree the first one wins. */
  setConditionalFormatRules(rules: ConditionalFormatRule[]): void;
  newChart(): ChartBuilder;
  insertChart(chart: Chart): void;
}

/** A chart that is built; what is in it only Google knows. */
export interface Chart {
  getRanges(): Range[];
}

/** Every call changes the builder and gives it back. */
export interface ChartBuilder {
  asComboChart(): ChartBuilder;
  /** Several ranges stand side by side, the first as what the others are drawn over. */
  addRange(range: Range): ChartBuilder;
  setNumHeaders(count: number): ChartBuilder;
  /** Its upper left corner: row and column from 1, and pixels from there. */
  setPosition(row: number, column: number, x: number, y: number): ChartBuilder;
  /** By the names of Google's chart library. */
  setOption(name: string, value: ChartOption): ChartBuilder;
  build(): Chart;
}

export type ChartOption =
  string | number | boolean | readonly ChartOption[] | { readonly [name: string]: ChartOption };

export interface RangeList {
  getRanges(): Range[];
}

export interface Range {
  getRow(): number;
  getColumn(): number;
  getNumRows(): number;
  getNumColumns(): number;
  activate(): Range;
  /** Whether this user may write to every cell. */
  canEdit(): boolean;
  /** Numbers, booleans, texts, `Date`s; "" for a blank, "#DIV/0!" for an error. */
  getValues(): unknown[][];
  /** "" where a cell has no formula. */
  getFormulas(): string[][];
  /** That of the first cell. */
  getFormula(): string;
  getNumberFormats(): string[][];
  /** A text is read as if it were typed: "=A1" is a formula, "'=A1" a text. */
  setValues(values: (string | number | boolean)[][]): Range;
  setNumberFormat(format: string): Range;
  setNumberFormats(formats: string[][]): Range;
  merge(): Range;
  setFontFamily(name: string): Range;
  setFontSize(points: number): Range;
  setFontWeight(weight: "bold" | "normal"): Range;
  setFontStyle(style: "italic" | "normal"): Range;
  setHorizontalAlignment(alignment: "left" | "center" | "right"): Range;
  setVerticalAlignment(alignment: "top" | "middle" | "bottom"): Range;
  setWrap(wraps: boolean): Range;
  setBorder(
    top: boolean,
    left: boolean,
    bottom: boolean,
    right: boolean,
    vertical: boolean,
    horizontal: boolean,
  ): Range;
}

export interface ConditionalFormatRule {
  getRanges(): Range[];
  /** Null for a colour scale. */
  getBooleanCondition(): BooleanCondition | null;
}

export interface BooleanCondition {
  /** The formula of a custom rule comes first. */
  getCriteriaValues(): unknown[];
}

export interface RuleBuilder {
  whenFormulaSatisfied(formula: string): RuleBuilder;
  setRanges(ranges: Range[]): RuleBuilder;
  setBackground(colour: string): RuleBuilder;
  setBold(bold: boolean): RuleBuilder;
  setItalic(italic: boolean): RuleBuilder;
  setUnderline(underline: boolean): RuleBuilder;
  build(): ConditionalFormatRule;
}

export interface LockService {
  getDocumentLock(): Lock;
}

export interface Lock {
  /** False when another script has held it for so many milliseconds. */
  tryLock(milliseconds: number): boolean;
  releaseLock(): void;
}

export interface Utilities {
  formatDate(date: Date, timeZone: string, format: string): string;
}

/** Texts Google keeps with the spreadsheet for this script, whoever of its users runs it. */
export interface PropertiesService {
  getDocumentProperties(): Properties;
}

export interface Properties {
  getProperties(): Record<string, string>;
  setProperties(properties: Record<string, string>, deleteAllOthers: boolean): Properties;
}

/** What Google gives a script. */
export interface Services {
  readonly spreadsheets: SpreadsheetService;
  readonly locks: LockService;
  readonly utilities: Utilities;
  readonly properties: PropertiesService;
}
