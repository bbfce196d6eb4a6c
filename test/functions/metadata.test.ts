import { deepEqual, equal, notEqual, ok } from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import "./runtime";
import {
  completeMetadata,
  functionFiles,
  translateMetadata,
  type FunctionsMetadataJson,
} from "../../src/build/functions-metadata";
import english from "../../src/functions/en-US.json";
import * as functions from "../../src/functions/functions";

/** Written by hand with `GOLDEN=write npx mocha test/functions/metadata.test.ts`, then read through. */
const writing = process.env["GOLDEN"] === "write" && process.env["CI"] === undefined;
const golden = join(__dirname, "../golden/functions.json");

const ids = [
  "ATTAIN",
  "BUDGETUSE",
  "CHANGE",
  "CHECK",
  "CHECKRATIO",
  "CHECKSUM",
  "COVERAGE",
  "LATERATE",
  "NUMBER",
  "PACE",
  "POINTS",
  "REMAINING",
  "ROUND",
  "SENTENCE",
  "SHARE",
  "TEXT",
  "UNITCOST",
  "YOY",
];

describe("functions.json", () => {
  let vietnamese: FunctionsMetadataJson;
  let associate: readonly { readonly id: string; readonly functionName: string }[];

  before(async () => {
    const generated = await generateCustomFunctionsMetadata([...functionFiles]);
    deepEqual(generated.errors, []);
    associate = generated.associate;
    vietnamese = completeMetadata(JSON.parse(generated.metadataJson), "https://localhost:3000");
  });

  it("is what was read through", () => {
    const json = `${JSON.stringify(vietnamese, null, 2)}\n`;
    if (writing) writeFileSync(golden, json);
    equal(json, readFileSync(golden, "utf8"));
  });

  it("lets functions see error cells", () => {
    equal(vietnamese.allowErrorForDataTypeAny, true);
  });

  it("has every function, under its own name, and each is exported", () => {
    const byId = vietnamese.functions.map(({ id }) => id).sort();
    deepEqual(byId, ids);
    for (const { id, name } of vietnamese.functions) equal(name, id);
    const exported = new Map<string, unknown>(Object.entries(functions));
    for (const { functionName } of associate) equal(typeof exported.get(functionName), "function");
    equal(exported.size, ids.length);
  });

  it("takes and gives ranges of anything", () => {
    for (const { parameters, result } of vietnamese.functions) {
      equal(result.dimensionality, "matrix");
      for (const { type, dimensionality } of parameters) {
        equal(type, "any");
        equal(dimensionality, "matrix");
      }
    }
  });

  it("points help at the function's own heading", () => {
    for (const { id, helpUrl } of vietnamese.functions) {
      equal(helpUrl, `https://localhost:3000/help/ham.html#${id.toLowerCase()}`);
    }
  });

  it("differs in English by its descriptions only, and leaves none out", () => {
    const translated = translateMetadata(vietnamese);
    deepEqual(Object.keys(english).sort(), ids);
    deepEqual(withoutDescriptions(translated), withoutDescriptions(vietnamese));
    const described = texts(translated);
    texts(vietnamese).forEach((description, index) => {
      ok(description);
      ok(described[index]);
      notEqual(described[index], description);
    });
  });
});

const withoutDescriptions = (metadata: FunctionsMetadataJson): unknown =>
  JSON.parse(JSON.stringify(metadata, (key, value) => (key === "description" ? undefined : value)));

const texts = ({ functions: definitions }: FunctionsMetadataJson): readonly string[] =>
  definitions.flatMap(({ description, parameters }) => [
    description,
    ...parameters.map((parameter) => parameter.description),
  ]);
