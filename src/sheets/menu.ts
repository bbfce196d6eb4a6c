import type { PaneRequest } from "../taskpane/request";

/** The part of Google's user interface the menu and the sidebar use. */
export interface Ui {
  createMenu(caption: string): Menu;
  showSidebar(page: HtmlOutput): void;
}

interface Menu {
  addItem(caption: string, functionName: string): Menu;
  addSeparator(): Menu;
  addToUi(): void;
}

export interface HtmlOutput {
  setTitle(title: string): HtmlOutput;
  append(html: string): HtmlOutput;
}

export interface HtmlService {
  createHtmlOutputFromFile(name: string): HtmlOutput;
}

/** Adds the menu; its items call functions of the script by name, so each has a stub in Code.js. */
export function addMenu(ui: Ui): void {
  ui.createMenu("BHXH")
    .addItem("Kiểm tra trang này", "bhxhCheck")
    .addItem("Lập phụ lục", "bhxhAppendix")
    .addSeparator()
    .addItem("Mở thanh bên", "bhxhSidebar")
    .addToUi();
}

/** Shows the sidebar, with something to do at once where a menu item asks for it. */
export function showSidebar(ui: Ui, html: HtmlService, request: PaneRequest | null): void {
  const page = html.createHtmlOutputFromFile("Sidebar").setTitle("BHXH");
  ui.showSidebar(request === null ? page : page.append(askFor(request)));
}

/** Leaves the request where the pane looks for it: see `receiveRequests` in taskpane/request. */
const askFor = (request: PaneRequest): string =>
  `<script>document.documentElement.dataset.request = "${request}"; dispatchEvent(new CustomEvent("bhxh:request"));</script>`;
