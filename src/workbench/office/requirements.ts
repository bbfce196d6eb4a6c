/** What this host declares; ExcelApi stands at the floor the manifest asks for. */
const supported: ReadonlyMap<string, string> = new Map([
  ["ExcelApi", "1.9"],
  ["SharedRuntime", "1.1"],
  ["CustomFunctionsRuntime", "1.1"],
  ["RibbonApi", "1.1"],
]);

/** Office.context.requirements.isSetSupported: versions count by their parts, 1.12 is above 1.9. */
export function isSetSupported(name: string, version: string | number = "1.1"): boolean {
  const level = supported.get(name);
  return level !== undefined && order(String(version)) <= order(level);
}

function order(version: string): number {
  const [major = "0", minor = "0"] = version.split(".");
  return Number(major) * 1_000 + Number(minor);
}
