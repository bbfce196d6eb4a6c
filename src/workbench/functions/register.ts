import { BooleanNumber } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import { FunctionType, IFunctionService } from "@univerjs/engine-formula";
import type { IFunctionInfo } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { CustomFunction } from "./bundle";
import type { FunctionMetadata, FunctionsMetadata } from "./metadata";
import { UniverFunction } from "./univer-function";

/**
 * Makes a bundle's functions compute in Univer's cells, each name after a prefix: "BHXH." in Excel.
 * Formulas entered before have to be computed again.
 */
export function registerFunctions(
  injector: Injector,
  prefix: string,
  metadata: FunctionsMetadata,
  functions: ReadonlyMap<string, CustomFunction>,
): void {
  const service = injector.get(IFunctionService);
  for (const described of metadata.functions) {
    const compute = functions.get(described.id);
    if (compute === undefined) throw new Error(`functions.js associates no ${described.id}`);
    const name = `${prefix}${described.name}`;
    service.registerExecutors(new UniverFunction(name, described, compute));
    service.deleteFormulaAstCacheKey(name);
  }
}

/** Lets Univer offer the functions, with what they do, while a formula is typed. */
export function describeFunctions(
  injector: Injector,
  prefix: string,
  metadata: FunctionsMetadata,
): void {
  injector
    .get(IDescriptionService)
    .registerDescriptions(metadata.functions.map((described) => describe(prefix, described)));
}

const describe = (prefix: string, described: FunctionMetadata): IFunctionInfo => ({
  functionName: `${prefix}${described.name}`,
  functionType: FunctionType.User,
  description: described.description,
  abstract: described.description,
  functionParameter: described.parameters.map((parameter) => ({
    name: parameter.name,
    detail: parameter.description ?? "",
    example: "",
    require: parameter.optional === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    repeat: parameter.repeating === true ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  })),
});
