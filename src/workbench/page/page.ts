import { showCharts } from "./chart-shelf";
import { openExcel } from "./excel-skin";
import { openSheets } from "./sheets-skin";
import type { SkinName } from "./skin";
import { isTheme, themes } from "./theme";
import type { Theme } from "./theme";
import { words } from "./words";
import type { Language } from "./words";

/** The choices of the title bar are kept in the address, so that a choice is a link. */
const address = new URL(location.href);
const language: Language = address.searchParams.get("lang") === "en" ? "en" : "vi";
const asked = address.searchParams.get("theme") ?? "";
let theme: Theme = isTheme(asked) ? asked : "light";
const skinName: SkinName = address.searchParams.get("skin") === "sheets" ? "sheets" : "excel";

async function open(): Promise<void> {
  document.documentElement.dataset["skin"] = skinName;
  const openSkin = { excel: openExcel, sheets: openSheets }[skinName];
  const skin = await openSkin({ language, theme: () => theme, element });
  drawTitleBar(skin.paneName, skin.closePane, (chosen) => {
    theme = chosen;
    applyTheme(skin.spreadsheet.setDark);
    skin.themeChanged();
  });
  applyTheme(skin.spreadsheet.setDark);
  showCharts(skin.spreadsheet, element("charts"), words(language).charts);
  Object.assign(window, { workbench: skin.inside });
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
  element("skin-label").textContent = say.skin;
  offer("skin", ["excel", "sheets"], ["Excel", "Google Sheets"], skinName, (chosen) => {
    address.searchParams.set("skin", chosen);
    location.replace(address);
  });
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

open().catch((thrown: unknown) => {
  element("grid").textContent = `${words(language).broken} ${String(thrown)}`;
  throw thrown;
});
