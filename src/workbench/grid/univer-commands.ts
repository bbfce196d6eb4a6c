import type { ICommandInfo } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";

/** Univer hands commands about untyped; the id tells the parameters. */
export const isSetRangeValues = (
  command: Readonly<ICommandInfo>,
): command is ICommandInfo<ISetRangeValuesMutationParams> =>
  command.id === SetRangeValuesMutation.id;
