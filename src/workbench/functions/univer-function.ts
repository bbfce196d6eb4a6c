import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { Nullable } from "@univerjs/core";
import type { BaseReferenceObject, BaseValueObject } from "@univerjs/engine-formula";
import { formatAddress } from "../office/address";
import { fromRange } from "../grid/univer-range";
import { CustomFunctionError } from "./bundle";
import type { CustomFunction } from "./bundle";
import type { FunctionMetadata } from "./metadata";

type Variant = BaseValueObject | BaseReferenceObject;

/**
 * A custom function as Univer calls its own. Univer has a simpler way to register one, but that way
 * turns every text that looks like a number into one: BHXH.TEXT could not answer "5.117".
 */
export class UniverFunction extends BaseFunction {
  readonly #compute: CustomFunction;
  readonly #metadata: FunctionMetadata;

  constructor(name: string, metadata: FunctionMetadata, compute: CustomFunction) {
    super(name);
    this.#compute = compute;
    this.#metadata = metadata;
    const required = metadata.parameters.filter(({ optional }) => optional !== true);
    const isOpen = metadata.parameters.some(({ repeating }) => repeating === true);
    this.minParams = required.length;
    this.maxParams = isOpen ? 255 : metadata.parameters.length;
    // A function told its addresses needs to see the references, not only their values.
    this.needsReferenceObject = metadata.options?.requiresParameterAddresses === true;
    this.needsSheetsInfo = this.needsReferenceObject;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const given: readonly Variant[] = variants;
    const args = given.map((variant, index) => this.#argument(variant, index));
    const omitted = this.#metadata.parameters.slice(args.length).map(() => undefined);
    try {
      return toValueObject(this.#compute(...args, ...omitted, this.#invocation(given)));
    } catch (thrown) {
      return errorObject(thrown);
    }
  }

  #argument(variant: Variant, index: number): unknown {
    const value = isReference(variant) ? variant.toArrayValueObject() : variant;
    const cells =
      value instanceof ArrayValueObject
        ? value.getArrayValue().map((row) => row.map(plainValue))
        : [[plainValue(value)]];
    const isMatrix = this.#metadata.parameters[index]?.dimensionality === "matrix";
    return isMatrix ? cells : cells[0]?.[0];
  }

  #invocation(variants: readonly Variant[]): object {
    if (!this.needsReferenceObject) return {};
    const { sheetNameMap } = this.getSheetsInfo();
    const parameterAddresses = variants.map((variant) => {
      if (!isReference(variant)) return "";
      const sheet = sheetNameMap[variant.getSheetId()] ?? "";
      return formatAddress(sheet, fromRange(variant.getRangePosition()));
    });
    return { parameterAddresses };
  }
}

const isReference = (variant: Variant): variant is BaseReferenceObject =>
  variant.isReferenceObject();

const plainValue = (value: Nullable<BaseValueObject>): unknown =>
  !value || value.isNull() ? null : value.getValue();

function toValueObject(result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return cellObject(result);
  const rows: readonly unknown[] = result;
  const cells = rows.map((row) => (Array.isArray(row) ? row.map(cellObject) : [cellObject(row)]));
  const only = cells[0]?.[0];
  if (only !== undefined && cells.length === 1 && cells[0]?.length === 1) return only;
  return ArrayValueObject.create({
    calculateValueList: cells,
    rowCount: cells.length,
    columnCount: cells[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function cellObject(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return NullValueObject.create();
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  return errorObject(value);
}

/** Whatever else a function throws, Excel shows as #VALUE!. */
function errorObject(thrown: unknown): ErrorValueObject {
  const known = Object.values(ErrorType).find(
    (type) => thrown instanceof CustomFunctionError && thrown.code === type,
  );
  const message = thrown instanceof CustomFunctionError ? thrown.message : undefined;
  return ErrorValueObject.create(known ?? ErrorType.VALUE, message);
}
