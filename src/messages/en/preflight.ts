import type { preflight as vietnamese } from "../vi/preflight";

const files = (number: number): string =>
  number === 1 ? "1 file" : `${number.toLocaleString("en-US")} files`;

export const preflight: typeof vietnamese = {
  usage: "Usage: npm run preflight -- FOLDER [ADDRESS-ON-THIS-MACHINE] [--lang vi|en]",
  noFolder: (folder) =>
    `There is no folder ${folder}. Build one first: npm run build -- --env base=https://…`,
  notOwn: (address) =>
    `Only a server on this machine (127.0.0.1 or localhost) is asked, not ${address}.`,
  ready: (number) => `The folder can be used: ${files(number)}.`,
  notReady: (problems) =>
    `Not ready: ${problems === 1 ? "1 thing" : `${problems} things`} to be mended.`,

  noManifest: "There is no manifest.xml: this is not a folder of the add-in.",
  manifestInvalid: (message) => `manifest.xml is not valid: ${message}`,
  notHttps: (url) => `manifest.xml: ${url} has to begin with https://.`,
  elsewhere: (file, url) =>
    `${file}: ${url} leads out of the folder. Build again with the right --env base=…`,
  missing: (file, link) => `${file}: there is no ${link} in the folder.`,
  noPolicy: (page) => `${page}: has no Content-Security-Policy.`,
  loosePolicy: (page, what) =>
    `${page}: its Content-Security-Policy is not strict, or it holds code of its own: ${what}`,
  noChecksums: "There is no SHA256SUMS to compare the files with. Build the folder again.",
  changed: (file) =>
    `${file} is not what was built. Copy it from the release again, or build it again.`,
  gone: (file) => `${file} is in SHA256SUMS and not in the folder.`,
  disagree: (file, names) =>
    `${file}: the names described and those in the code differ (${names || "there are none"}). Build the folder again.`,
  sourceMap: (file) =>
    `${file}: still has a source map. Use npm run build, not the development server's files.`,
  localhost: (file) =>
    `${file}: still has an address on localhost. Build again with --env base=https://…`,
  noSchemas:
    "manifest.xml was not compared with Microsoft's schemas: set MANIFEST_XSD to a folder of them.",
  unlisted: (number, names) =>
    `${files(number)} (${names}…) are no part of the add-in and need no server.`,

  unreachable: (url, reason) => `${url}: could not be asked (${reason}).`,
  status: (url, status) => `${url}: answered ${status} instead of 200.`,
  otherContent: (url) => `${url}: is not what the folder holds.`,
  header: (url, header, is, should) =>
    `${url}: ${header} is ${is === null ? "missing" : `“${is}”`} and has to be “${should}”.`,
  notFramed: (url, header) =>
    `${url}: ${header} keeps Excel on the web from showing the pane. Leave it out for this page.`,
};
