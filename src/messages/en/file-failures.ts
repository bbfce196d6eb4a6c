import type { FileFailure } from "../../core/model/file-failure";
import type { fileFailures as vietnamese } from "../vi/file-failures";

const count = (number: number): string => number.toLocaleString("en-US");

const formats = {
  xls: "Excel 97–2003 (.xls)",
  xlsb: "Excel binary (.xlsb)",
  xlsm: "workbook with macros (.xlsm)",
  ods: "OpenDocument (.ods)",
} as const;

export const fileFailures: typeof vietnamese = {
  explain(failure: FileFailure): string {
    switch (failure.kind) {
      case "missing":
        return "There is no such file. Look at its name and folder again.";
      case "forbidden":
        return `The system does not let this file be read (code ${failure.code}). Look at its permissions, or close the program that holds it.`;
      case "notWorkbook":
        return "This is no Excel workbook (.xlsx), .csv or .tsv table. Open it in the program that made it and save it as .xlsx.";
      case "otherFormat":
        return `This is a file of ${formats[failure.format]}, which is not read. Open it in Excel and save it as .xlsx.`;
      case "passwordProtected":
        return "This workbook has a password and cannot be read. Open it in Excel and save a copy without the password.";
      case "damaged":
        return "The file is damaged or incomplete. Open it in Excel to repair and save it, or ask for it again.";
      case "tooLarge":
        return "The file is too large to read. Copy the part with the table into a new workbook; see whether a stray cell stands very far away.";
      case "tooSlow":
        return `Reading this file took more than ${count(failure.seconds)} seconds and was given up. Copy the part with the table into a new workbook and try again.`;
      case "notText":
        return "The text of this file is not Unicode (UTF-8, UTF-16). Open it in Excel and save it as “CSV UTF-8”.";
    }
  },
};
