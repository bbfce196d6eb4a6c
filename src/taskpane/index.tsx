import { createExcelHost } from "../hosts/excel/excel-host";
import { chooseLanguage } from "./language";
import { mountPane } from "./mount";
import { followTheme } from "./theme";

/** The pane in Excel: the one place that chooses the host, the language and the theme. */
void Office.onReady(() => {
  const root = document.getElementById("pane");
  if (root === null) throw new Error("taskpane.html has no element #pane");
  followTheme(Office.context.officeTheme);
  const host = createExcelHost(Excel.run.bind(Excel));
  mountPane(root, host, chooseLanguage(Office.context.displayLanguage ?? "vi"));
});
