import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

/** Microsoft's manifest schemas are not ours to ship; they are used where a folder of them lies beside the project. */
const folder = process.env["MANIFEST_XSD"] ?? "../shared/manifest-xsd";
const schema = "OfficeAppManifestV1_1.xsd";

async function validateManifest(): Promise<void> {
  if (!existsSync(join(folder, schema))) {
    console.log(`manifest.xml: no schemas at ${folder}, schema validation left out`);
    return;
  }
  const readSchema = (fileName: string) => ({
    fileName,
    contents: readFileSync(join(folder, fileName), "utf8"),
  });
  const others = readdirSync(folder).filter((name) => name.endsWith(".xsd") && name !== schema);
  const { valid, errors } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: readFileSync("manifest.xml", "utf8") }],
    schema: [readSchema(schema)],
    preload: others.map(readSchema),
  });
  for (const error of errors) console.error(error.rawMessage);
  console.log(`manifest.xml: ${valid ? "valid against Microsoft's schemas" : "not valid"}`);
  if (!valid) process.exitCode = 1;
}

void validateManifest();
