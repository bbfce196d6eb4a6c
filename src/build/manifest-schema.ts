import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

/** Microsoft's manifest schemas are not ours to ship; they are used where a folder of them lies beside the project. */
const folder = process.env["MANIFEST_XSD"] ?? "../shared/manifest-xsd";
const schema = "OfficeAppManifestV1_1.xsd";

/** What Microsoft's schemas say against a manifest; null where they are not at hand. */
export async function schemaErrors(xml: string): Promise<readonly string[] | null> {
  if (!existsSync(join(folder, schema))) return null;
  const readSchema = (fileName: string) => ({
    fileName,
    contents: readFileSync(join(folder, fileName), "utf8"),
  });
  const others = readdirSync(folder).filter((name) => name.endsWith(".xsd") && name !== schema);
  const { errors } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: xml }],
    schema: [readSchema(schema)],
    preload: others.map(readSchema),
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
