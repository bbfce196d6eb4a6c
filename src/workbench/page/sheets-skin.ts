import { customFunctions, readCustomFunctions } from "../apps-script/custom-functions";
import { vietnam } from "../apps-script/locale";
import { AppsScript } from "../apps-script/script";
import { sheetsSample } from "../sample/sheets-sample";
import { drawMenu } from "./menu-bar";
import { runInPage } from "./run-script";
import { Sidebar } from "./sidebar";
import { fetchText, type Skin, type Stage } from "./skin";
import { openSpreadsheet } from "./spreadsheet";

/** Google Sheets: the menu the script adds, its sidebar, and its functions in cells. */
export async function openSheets({ language, element }: Stage): Promise<Skin> {
  const [code, page] = await Promise.all(
    ["/addin/sheets/Code.js", "/addin/sheets/Sidebar.html"].map(fetchText),
  );
  const project = { code: code ?? "", pages: new Map([["Sidebar", page ?? ""]]) };
  const [pane, splitter] = [element("pane"), element("splitter")];
  const show = (isVisible: boolean): void => {
    pane.hidden = !isVisible;
  };
  // Google's sidebar has one width
  splitter.hidden = true;

  let script: AppsScript | null = null;
  const opened = (): AppsScript => {
    if (script === null) throw new Error("The script is not open yet");
    return script;
  };
  const sidebar = new Sidebar(element("frame-place"), opened);
  const metadata = readCustomFunctions(project.code);
  const spreadsheet = openSpreadsheet(element("grid"), language, sheetsSample, (grid) => {
    const stage = {
      addMenu: (caption: string, items: Parameters<typeof drawMenu>[2]) =>
        drawMenu(element("ribbon"), caption, items, (name) => void opened().call(name)),
      showSidebar: (title: string, html: string) => {
        show(true);
        sidebar.show(title, html);
      },
    };
    script = new AppsScript(grid, project, vietnam, stage, runInPage);
    return { prefix: "", metadata, compute: customFunctions(metadata, opened) };
  });
  opened().call("onOpen");
  opened().call("bhxhSidebar");
  return {
    spreadsheet,
    paneName: "BHXH",
    closePane: () => show(false),
    themeChanged: () => undefined,
    inside: { grid: spreadsheet.grid, script: opened() },
  };
}
