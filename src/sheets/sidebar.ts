import { createSheetsHost, type Attend, type Send } from "../hosts/sheets/sheets-host";
import { chooseLanguage } from "../taskpane/language";
import { mountPane } from "../taskpane/mount";
import { followTheme } from "../taskpane/theme";
import { loadWords } from "../taskpane/words";

/** What Google gives a page it shows beside a spreadsheet: calls of the script's own functions. */
declare const google: { readonly script: { readonly run: Runner } };

interface Runner {
  withSuccessHandler(handler: (answer: string) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  bhxhHost(request: string): void;
}

const send: Send = (request) =>
  new Promise((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).bhxhHost(request);
  });

/** The user turns to the sidebar with the pointer or with the keyboard. */
const attend: Attend = (look) => {
  const turn = (): void => void look();
  const root = document.documentElement;
  root.addEventListener("pointerenter", turn);
  window.addEventListener("focus", turn);
  return () => {
    root.removeEventListener("pointerenter", turn);
    window.removeEventListener("focus", turn);
  };
};

/** The pane in the sidebar of Google Sheets, which has one look: light. */
async function open(): Promise<void> {
  const root = document.getElementById("pane");
  if (root === null) throw new Error("Sidebar.html has no element #pane");
  followTheme({ isDarkTheme: false });
  mountPane(root, createSheetsHost(send, attend), await loadWords(chooseLanguage("vi")));
}

void open();
