import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { tmpdir } from "node:os";

/** Whether LibreOffice is installed on this machine. */
export const isInstalled: boolean =
  spawnSync("soffice", ["--version"], { encoding: "utf8" }).status === 0;

/** A file as LibreOffice opens, computes and writes it again: as a workbook, or as printed pages. */
export function converted(path: string, format: "xlsx" | "pdf"): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "bhxh-libreoffice-"));
  const profile = `-env:UserInstallation=file://${join(tmpdir(), "bhxh-libreoffice-profile")}`;
  const { status, stderr } = spawnSync(
    "soffice",
    [profile, "--headless", "--convert-to", format, "--outdir", folder, path],
    { encoding: "utf8", timeout: 60_000 },
  );
  if (status !== 0) throw new Error(`LibreOffice did not convert ${path}: ${stderr}`);
  return readFileSync(join(folder, basename(path).replace(/xlsx$/, format)));
}
