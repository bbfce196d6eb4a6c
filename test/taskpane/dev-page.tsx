import { createMemoryHost } from "../../src/hosts/memory/memory-host";
import { mountPane } from "../../src/taskpane/mount";
import { followTheme } from "../../src/taskpane/theme";
import { loadWords } from "../../src/taskpane/words";
import { printedWorkbook } from "./printed-workbook";

/** The pane over a workbook in memory, which tests reach as `window.host`. */
const host = createMemoryHost(printedWorkbook);
Object.assign(window, { host });
followTheme(undefined);
const root = document.getElementById("pane");
if (root !== null) {
  void loadWords(location.hash === "#en" ? "en" : "vi").then((words) =>
    mountPane(root, host, words),
  );
}
