import { functionsScripts, readManifest } from "./manifest";
import type { RibbonButton } from "./manifest";
import { Pane } from "./pane";
import { drawRibbon, showRunning } from "./ribbon";
import { openSpreadsheet } from "./spreadsheet";
import { makeResizable } from "./splitter";
import { isTheme, officeThemes, themes } from "./theme";
import type { Theme } from "./theme";
import { localeOf, words } from "./words";
import type { Language } from "./words";

/** The choices of the title bar are kept in the address, so that a choice is a link. */
const address = new URL(location.href);
const language: Language = address.searchParams.get("lang") === "en" ? "en" : "vi";
const asked = address.searchParams.get("theme") ?? "";
let theme: Theme = isTheme(asked) ? asked : "light";

async function open(): Promise<void> {
  const locale = localeOf(language);
  const manifest = readManifest(await text("/addin/manifest.xml"), locale);
  const scripts = functionsScripts(manifest, await text(manifest.taskpane));
  const [metadata, ...sources] = await Promise.all([
    text(manifest.functionsMetadata),
    ...scripts.map(text),
  ]);
  const spreadsheet = openSpreadsheet(element("grid"), language, {
    namespace: manifest.namespace,
    metadata: JSON.parse(metadata),
    source: sources.join("\n"),
    displayLanguage: locale,
  });

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
      officeTheme: officeThemes[theme],
    }));

  drawRibbon(element("ribbon"), manifest, (button) => {
    if (button.action.kind === "showTaskpane") return pane.show(true);
    running.set(button.action.command, button);
    showRunning(button, true);
    pane.execute(button.action.command);
  });
  makeResizable(elements.splitter, elements.pane);
  drawTitleBar(
    manifest.name,
    () => pane.show(false),
    (chosen) => {
      theme = chosen;
      applyTheme(spreadsheet.setDark);
      loadPane();
    },
  );
  applyTheme(spreadsheet.setDark);
  loadPane();
  pane.show(true);
  // What the tests and the benchmark look at.
  Object.assign(window, { workbench: { grid: spreadsheet.grid, host: pane.host } });
}

function applyTheme(setDark: (isDark: boolean) => void): void {
  document.documentElement.dataset["theme"] = theme;
  setDark(theme !== "light");
  address.searchParams.set("theme", theme);
  history.replaceState(null, "", address);
}

function drawTitleBar(
  paneName: string,
  closePane: () => void,
  chooseTheme: (theme: Theme) => void,
): void {
  const say = words(language);
  document.documentElement.lang = language;
  document.title = `${say.document} – BHXH`;
  element("document-name").textContent = say.document;
  element("hint").textContent = say.hint;
  element("pane-name").textContent = paneName;
  element("splitter").setAttribute("aria-label", say.splitter);
  element("pane-close").setAttribute("aria-label", say.close);
  element("pane-close").addEventListener("click", closePane);
  element("reset").textContent = say.reset;
  element("reset").addEventListener("click", () => location.reload());
  element("language-label").textContent = say.language;
  element("theme-label").textContent = say.theme;
  offer("language", ["vi", "en"], ["Tiếng Việt", "English"], language, (chosen) => {
    address.searchParams.set("lang", chosen);
    location.replace(address);
  });
  offer(
    "theme",
    themes,
    themes.map((name) => say[name]),
    theme,
    (chosen) => {
      if (isTheme(chosen)) chooseTheme(chosen);
    },
  );
}

function offer(
  id: string,
  values: readonly string[],
  labels: readonly string[],
  current: string,
  choose: (value: string) => void,
): void {
  const select = element(id);
  if (!(select instanceof HTMLSelectElement)) throw new Error(`#${id} is no select`);
  select.append(
    ...values.map((value, i) => new Option(labels[i], value, false, value === current)),
  );
  select.addEventListener("change", () => choose(select.value));
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`page.html has no #${id}`);
  return found;
}

const text = async (path: string): Promise<string> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
};

open().catch((thrown: unknown) => {
  element("grid").textContent = `${words(language).broken} ${String(thrown)}`;
  throw thrown;
});
