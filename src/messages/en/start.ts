import type { start as vietnamese } from "../vi/start";

export const start: typeof vietnamese = {
  opening: "Opening the BHXH pane…",
  failed: "The BHXH pane could not open",
  again: "Try again",
  waiting:
    "Waiting for the network or for Excel. If it takes over a minute, close the pane and open it again.",
  noOfficeJs:
    "Microsoft's Office library did not arrive. Check the network and try again; if it stays so, ask your network administrator to allow appsforoffice.microsoft.com.",
  noFile: (file) =>
    `The add-in's file ${file} did not arrive. Check the network and try again; if it stays so, tell your administrator.`,
  noOffice:
    "This page only works inside Excel. Open Excel, go to the BHXH tab and press Open pane.",
  notExcel: (host) =>
    `The add-in works on spreadsheets, and this is ${host}. Open the workbook in Excel and go to the BHXH tab.`,
  tooOld:
    "This Excel is older than the add-in needs. Update Office, or use Microsoft 365, Office 2021 or later, or Excel on the web.",
  onPhone:
    "Excel on a phone cannot run this add-in yet. Open the workbook on a computer, or in Excel on the web.",
};
