import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fromWorkbook } from "../src/hosts/xlsx/from-workbook";
import { createXlsxHost } from "../src/hosts/xlsx/xlsx-host";
import { generateTable } from "./generate";
import { Random } from "./random";
import { unitFile, unitLayouts, type Unit, type UnitFile } from "./unit-files";

/** Units of one office: some of them get the form with all of its office in it. */
const OFFICE = 12;

const [layout, ...otherLayouts] = unitLayouts;

/**
 * The files that many units send, one each, in layouts of their own: at most 3,420. The same seed
 * gives the same files.
 *
 * @example await writeUnitFiles(folder, generateUnitFiles(1, 3_321).files)
 */
export function generateUnitFiles(
  seed: number,
  count: number,
): { readonly units: readonly Unit[]; readonly files: readonly UnitFile[] } {
  const random = new Random(seed);
  const { units: rows } = generateTable(random, count, "halfUp");
  const units = unitNames(count).map((name, at) => ({ name, figures: rows[at] ?? [] }));
  const files = units.map((unit, at) => {
    const office = at - (at % OFFICE);
    const all = units.slice(office, office + OFFICE);
    const spelled = { ...unit, name: spelling(random, unit.name) };
    const siblings = all.map((one) => (one === unit ? spelled : one));
    return unitFile(random.pick([layout, ...otherLayouts]), spelled, siblings, String(at + 1));
  });
  return { units, files };
}

/** Writes them into a folder as workbooks. */
export async function writeUnitFiles(folder: string, files: readonly UnitFile[]): Promise<void> {
  for (const { file, workbook } of files) {
    const host = createXlsxHost(fromWorkbook(workbook));
    await writeFile(join(folder, file.replaceAll("/", "-")), await host.toBytes());
  }
}

const heads =
  "An Bình Cam Đông Gia Hòa Khánh Lâm Minh Ninh Phú Quảng Sơn Tân Thanh Trung Vạn Vĩnh Xuân";
const middles =
  "An Bắc Châu Dân Đông Giang Hà Hải Hòa Hưng Khê Lạc Lâm Lộc Lợi Mỹ Nam Nghĩa Phong Phú";
const tails = "Hạ Thượng Trung Đông Tây Nam Bắc Nội Ngoại";

/** "Xã An Bình Hạ" …: names of three syllables, many of them one syllable apart. */
function unitNames(count: number): readonly string[] {
  const names = tails
    .split(" ")
    .flatMap((tail) =>
      middles
        .split(" ")
        .flatMap((middle) => heads.split(" ").map((head) => `${head} ${middle} ${tail}`)),
    );
  if (count > names.length) throw new RangeError(`There are names for ${names.length} units`);
  return names.slice(0, count).map((name, at) => `${at % 9 === 0 ? "Phường" : "Xã"} ${name}`);
}

/** A name as its unit types it. */
const spelling = (random: Random, name: string): string =>
  random.pick<(name: string) => string>([
    (text) => text,
    (text) => text.toLocaleUpperCase("vi"),
    (text) => text.normalize("NFD"),
    (text) => text.replaceAll(" ", "  "),
    (text) => text.replace("Phường ", "P. ").replace("Xã ", "X. "),
  ])(name);
