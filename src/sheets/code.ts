import * as customFunctions from "../functions/functions";
import { answer } from "../hosts/sheets/answer";
import { isDate, serialDates } from "../hosts/sheets/dates";
import type {
  LockService as Locks,
  PropertiesService as Store,
  Services,
  SpreadsheetService,
  Utilities as GoogleUtilities,
} from "../hosts/sheets/services";
import { argumentAddress } from "./argument-address";
import { inSheets } from "./in-sheets";
import { addMenu, showSidebar, type HtmlService as Html, type Ui } from "./menu";

declare const SpreadsheetApp: SpreadsheetService & { getUi(): Ui };
declare const LockService: Locks;
declare const PropertiesService: Store;
declare const Utilities: GoogleUtilities;
declare const HtmlService: Html;

/*
 * Entry of Code.js, the script beside a spreadsheet: the global `BHXH`, which the functions Google
 * calls by name hand over to (src/build/sheets-stubs). Google's services are asked for only when
 * one of them is called, for Google reads the file before it opens them.
 */
const services: Services = {
  get spreadsheets() {
    return SpreadsheetApp;
  },
  get locks() {
    return LockService;
  },
  get utilities() {
    return Utilities;
  },
  get properties() {
    return PropertiesService;
  },
};

const serial = serialDates(services);
const plain = (cell: unknown): unknown => (isDate(cell) ? serial(cell) : cell);

const { check, ...others } = customFunctions;

/** Every custom function, as Google Sheets calls them. */
export const functions = {
  ...Object.fromEntries(
    Object.entries(others).map(([name, compute]) => [name, inSheets(compute, plain)]),
  ),
  check: inSheets((range: unknown[][]) => {
    const formula = SpreadsheetApp.getActiveRange()?.getFormula() ?? "";
    const address = argumentAddress(formula, "BHXH_CHECK");
    return check(range, { ...(address === null ? {} : { parameterAddresses: [address] }) });
  }, plain),
};

export const onOpen = (): void => addMenu(SpreadsheetApp.getUi());
export const openSidebar = (): void => showSidebar(SpreadsheetApp.getUi(), HtmlService, null);
export const openCheck = (): void => showSidebar(SpreadsheetApp.getUi(), HtmlService, "check");
export const openAppendix = (): void =>
  showSidebar(SpreadsheetApp.getUi(), HtmlService, "appendix");

/** Answers the sidebar. */
export const host = (request: string): string => answer(services, request);
