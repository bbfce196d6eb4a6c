import { loadFunctions } from "../functions/bundle";
import { sampleWorkbook } from "../sample/sample";
import { functionsScripts, readManifest } from "./manifest";
import { Pane } from "./pane";
import { drawRibbon, showRunning } from "./ribbon";
import type { RibbonButton } from "./manifest";
import { fetchText, type Skin, type Stage } from "./skin";
import { openSpreadsheet } from "./spreadsheet";
import { makeResizable } from "./splitter";
import { officeThemes } from "./theme";
import { localeOf } from "./words";

/** Excel: the ribbon drawn from the manifest, the task pane and the functions it names. */
export async function openExcel({ language, theme, element }: Stage): Promise<Skin> {
  const locale = localeOf(language);
  const manifest = readManifest(await fetchText("/addin/manifest.xml"), locale);
  const scripts = functionsScripts(manifest, await fetchText(manifest.taskpane));
  const [metadata, ...sources] = await Promise.all([
    fetchText(manifest.functionsMetadata),
    ...scripts.map(fetchText),
  ]);
  const functions = {
    prefix: `${manifest.namespace}.`,
    metadata: JSON.parse(metadata),
    compute: loadFunctions(sources.join("\n"), { displayLanguage: locale }),
  };
  const spreadsheet = openSpreadsheet(element("grid"), language, sampleWorkbook, () => functions);

  const running = new Map<string, RibbonButton>();
  const elements = {
    pane: element("pane"),
    splitter: element("splitter"),
    place: element("frame-place"),
  };
  const pane = new Pane(elements, spreadsheet.grid, (command) => {
    const button = running.get(command);
    if (button !== undefined) showRunning(button, false);
  });
  const loadPane = (): void =>
    pane.load(manifest.taskpane, manifest.name, () => ({
      displayLanguage: locale,
      officeTheme: officeThemes[theme()],
    }));

  drawRibbon(element("ribbon"), manifest, (button) => {
    if (button.action.kind === "showTaskpane") return pane.show(true);
    running.set(button.action.command, button);
    showRunning(button, true);
    pane.execute(button.action.command);
  });
  makeResizable(elements.splitter, elements.pane);
  loadPane();
  pane.show(true);
  return {
    spreadsheet,
    paneName: manifest.name,
    closePane: () => pane.show(false),
    themeChanged: loadPane,
    inside: { grid: spreadsheet.grid, host: pane.host },
  };
}
