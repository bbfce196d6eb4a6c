import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import english from "../functions/en-US.json";
import { functionExamples } from "../functions/examples";
import type { HelperFunction } from "../taskpane/function-helper/helper-function";
import { completeMetadata, functionFiles, type FunctionsMetadataJson } from "./functions-metadata";

type Definition = FunctionsMetadataJson["functions"][number];

const englishTexts: Readonly<
  Record<string, { description: string; parameters: Readonly<Record<string, string>> } | undefined>
> = english;

/** What the pane tells of every custom function, from the descriptions Excel shows. */
export async function functionCatalogue(): Promise<readonly [path: string, text: string]> {
  const generated = await generateCustomFunctionsMetadata([...functionFiles]);
  const { functions } = completeMetadata(JSON.parse(generated.metadataJson), "");
  const entries = [...functions].sort((a, b) => a.id.localeCompare(b.id)).map(entry);
  const text = `// Made by npm run generate from src/functions; do not edit.
import type { HelperFunction } from "./helper-function";

export const catalogue: readonly HelperFunction[] = ${JSON.stringify(entries, null, 2)};
`;
  return ["src/taskpane/function-helper/catalogue.ts", text];
}

function entry({ id, description, parameters }: Definition): HelperFunction {
  const translated = englishTexts[id];
  return {
    id,
    parameters: parameters.map(({ name, optional }) => ({ name, optional: optional === true })),
    vi: { description, parameters: parameters.map((parameter) => parameter.description) },
    en: {
      description: translated?.description ?? description,
      parameters: parameters.map(
        (parameter) => translated?.parameters[parameter.name] ?? parameter.description,
      ),
    },
    examples: functionExamples
      .filter((example) => example.id === id)
      .map(({ cells, shows }) => ({ cells, shows })),
  };
}
