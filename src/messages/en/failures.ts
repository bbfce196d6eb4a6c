import type { HostFailure } from "../../core/model/failure";
import type { failures as vietnamese } from "../vi/failures";

const sheet = (name: string): string => `Sheet “${name}”`;

export const failures: typeof vietnamese = {
  explain(failure: HostFailure): string {
    switch (failure.kind) {
      case "stale":
        return `${sheet(failure.sheet)} has changed at cell ${failure.address} since it was read, so nothing was written. Check again, then go on.`;
      case "sheetMissing":
        return `${sheet(failure.sheet)} is no longer in the workbook (deleted or renamed); nothing was changed. Check again to read the sheets there are.`;
      case "nameTaken":
        return `${sheet(failure.sheet)} is already in the workbook; nothing was changed. Choose another name and build again.`;
      case "sheetChanged":
        return `${sheet(failure.sheet)} was edited after it was built, so it was kept and nothing was deleted. If you no longer need it, delete it yourself.`;
      case "protected":
        return failure.sheet === null
          ? "The workbook or sheet is protected; unprotect it and try again. Nothing was changed."
          : `${sheet(failure.sheet)} is protected; unprotect it and try again. Nothing was changed.`;
      case "noSelection":
        return "No cells are selected, or several separate areas are; nothing was changed. Select one range and try again.";
      case "tooLarge":
        return "This range is too large to read or write at once; nothing was changed. Select a smaller range and try again.";
      case "memoryFull":
        return "The workbook cannot remember any more; nothing was changed. Delete entries you no longer need and try again.";
      case "busy":
        return "The spreadsheet is busy, usually because a cell is still being edited; nothing was changed. Press Enter or Esc and try again.";
      case "notFetched":
        return "This part of the add-in did not arrive; the network may be down. Nothing was changed. Check the network and try again.";
      case "outdated":
        return "This version of Excel is older than the add-in needs for this; nothing was changed. Update Office, then open the workbook again.";
      case "unexpected":
        return failure.partly
          ? `The spreadsheet stopped half way (code ${failure.code}) and part of it was written. Press Ctrl+Z to step back, and look the sheet over before saving.`
          : `The spreadsheet could not do this (code ${failure.code}); nothing was changed. Try again; if it stays so, save the workbook, close it and open it again.`;
    }
  },
};
