import type { ICommandService } from "@univerjs/core";

/** Runs Univer's mutations on the sheets of one workbook. */
export class Mutations {
  constructor(
    private readonly commands: ICommandService,
    private readonly unitId: string,
  ) {}

  run(command: string, sheet: string, parameters: object): void {
    const done = this.commands.syncExecuteCommand(command, {
      unitId: this.unitId,
      subUnitId: sheet,
      ...parameters,
    });
    if (done === false) throw new Error(`Univer refused ${command}`);
  }
}
