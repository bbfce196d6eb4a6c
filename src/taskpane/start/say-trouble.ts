import type { start } from "../../messages/vi/start";
import type { Trouble } from "./trouble";

/** What it is, and what to do about it. */
export function sayTrouble(trouble: Trouble, words: typeof start): string {
  switch (trouble.kind) {
    case "waiting":
      return words.waiting;
    case "noOfficeJs":
      return words.noOfficeJs;
    case "noFile":
      return words.noFile(trouble.file);
    case "noOffice":
      return words.noOffice;
    case "notExcel":
      return words.notExcel(trouble.host);
    case "tooOld":
      return trouble.isPhone ? words.onPhone : words.tooOld;
  }
}
