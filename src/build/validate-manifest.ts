import { readFileSync } from "node:fs";
import { schemaErrors } from "./manifest-schema";

async function validateManifest(): Promise<void> {
  const errors = await schemaErrors(readFileSync("manifest.xml", "utf8"));
  if (errors === null) {
    console.log("manifest.xml: no schemas at hand (MANIFEST_XSD), schema validation left out");
    return;
  }
  for (const error of errors) console.error(error);
  const isValid = errors.length === 0;
  console.log(`manifest.xml: ${isValid ? "valid against Microsoft's schemas" : "not valid"}`);
  if (!isValid) process.exitCode = 1;
}

void validateManifest();
