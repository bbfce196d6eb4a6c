import { CustomFunctionError, type CustomFunction } from "../functions/bundle";
import type { FunctionMetadata, FunctionsMetadata } from "../functions/metadata";
import type { AppsScript } from "./script";

/** A comment that marks a function for cells, and the function after it. */
const marked = /\/\*\*((?:(?!\*\/)[\s\S])*?)@customfunction\s*\*\/\s*function (\w+)\(/g;
const parameter = /@param \{[^}]*\} (\[?)(\w+)\]? (.*)/g;

/** Finds custom functions as Google does: in the comments of a script. */
export const readCustomFunctions = (code: string): FunctionsMetadata => ({
  functions: [...code.matchAll(marked)].map(([, comment = "", name = ""]): FunctionMetadata => {
    const text = comment.replace(/^\s*\* ?/gm, "");
    return {
      id: name,
      name,
      description: text.split("@")[0]?.trim() ?? "",
      parameters: [...text.matchAll(parameter)].map(([, bracket, own = "", description = ""]) => ({
        name: own,
        description,
        dimensionality: "matrix",
        optional: bracket === "[",
      })),
      options: { requiresParameterAddresses: true },
    };
  }),
});

/** The custom functions of a script for the cells of the grid. */
export const customFunctions = (
  { functions }: FunctionsMetadata,
  script: () => AppsScript,
): ReadonlyMap<string, CustomFunction> =>
  new Map(functions.map(({ id }) => [id, (...given) => computeCell(script(), id, given)]));

/** What Google makes of the grid's arguments: a cell by itself is a bare value, a blank is "". */
function computeCell(script: AppsScript, name: string, given: readonly unknown[]): unknown {
  const [invocation, ...reversed] = [...given].reverse();
  const cells = reversed.reverse().filter((argument) => argument !== undefined);
  const formula = `=${name}(${addressesOf(invocation).join(";")})`;
  try {
    return script.compute(name, cells.map(asGoogleGives), formula);
  } catch (error) {
    throw new CustomFunctionError("#ERROR!", error instanceof Error ? error.message : undefined);
  }
}

const addressesOf = (invocation: unknown): readonly unknown[] =>
  typeof invocation === "object" &&
  invocation !== null &&
  "parameterAddresses" in invocation &&
  Array.isArray(invocation.parameterAddresses)
    ? invocation.parameterAddresses
    : [];

function asGoogleGives(argument: unknown): unknown {
  const rows: readonly unknown[] = Array.isArray(argument) ? argument : [[argument]];
  const grid = rows.map((row) =>
    (Array.isArray(row) ? row : [row]).map((cell: unknown) => cell ?? ""),
  );
  return grid.length === 1 && grid[0]?.length === 1 ? grid[0][0] : grid;
}
