import { createExcelHost } from "../hosts/excel/excel-host";
import { chooseLanguage } from "./language";
import { mountPane } from "./mount";
import { hostTrouble } from "./start/host-trouble";
import { followTheme } from "./theme";
import { loadWords, vietnamese } from "./words";

/** The pane in Excel: the one place that chooses the host, the language and the theme. */
void Office.onReady(async (ready) => {
  // start/ has said why
  if (hostTrouble(ready, Office.context.requirements) !== null) return;
  const root = document.getElementById("pane");
  if (root === null) throw new Error("taskpane.html has no element #pane");
  followTheme(Office.context.officeTheme);
  const language = chooseLanguage(Office.context.displayLanguage ?? "vi");
  const words = await loadWords(language).catch(() => vietnamese);
  const writing = () => import(/* webpackChunkName: "write" */ "../hosts/excel/apply");
  const worker = () =>
    new Worker(
      /* webpackChunkName: "file-worker" */ new URL("./merge/reading/worker.ts", import.meta.url),
    );
  mountPane(root, createExcelHost(Excel.run.bind(Excel), writing), words, worker);
});
