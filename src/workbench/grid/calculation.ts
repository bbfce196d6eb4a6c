import type { ICommandInfo, ICommandService, IExecutionOptions } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type {
  IActiveDirtyManagerService,
  ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import { SetStyleCommand } from "@univerjs/sheets";
import { isSetRangeValues } from "./univer-commands";

const isNotification = (
  command: Readonly<ICommandInfo>,
): command is ICommandInfo<ISetFormulaCalculationNotificationMutation> =>
  command.id === SetFormulaCalculationNotificationMutation.id;

/** Long enough for Univer's own delay before it computes, short enough that a lost start is no hang. */
const startPatience = 1_000;

/**
 * Knows whether formulas are being computed. Univer gathers changes for a tenth of a second, then
 * computes; between the two nothing but the mutations themselves tells that results are outdated.
 */
export class Calculation {
  #awaitingStart: ReturnType<typeof setTimeout> | null = null;
  #running = false;
  #waiting: (() => void)[] = [];

  constructor(
    private readonly commands: ICommandService,
    private readonly dirtying: IActiveDirtyManagerService,
  ) {
    commands.onCommandExecuted((command, options) => this.#observe(command, options));
  }

  /** Resolves when every change so far has been computed. */
  settled(): Promise<void> {
    if (this.#isIdle()) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Computes every formula of the workbook again. */
  recalculate(): void {
    this.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, {
      commands: [],
      forceCalculation: true,
    });
  }

  #isIdle(): boolean {
    return this.#awaitingStart === null && !this.#running;
  }

  #observe(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.#stopAwaiting();
      this.#running = true;
    } else if (isNotification(command)) {
      const functionsExecutedState = command.params?.functionsExecutedState;
      if (functionsExecutedState === undefined) return;
      // A stopped run is started again with the changes that stopped it.
      this.#running = functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION;
    } else if (this.#makesResultsOutdated(command, options)) {
      this.#awaitStart();
    }
    this.#release();
  }

  #makesResultsOutdated(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    if (this.dirtying.get(command.id) === undefined) return false;
    if (!isSetRangeValues(command)) return true;
    return options?.onlyLocal !== true && command.params?.trigger !== SetStyleCommand.id;
  }

  #awaitStart(): void {
    this.#stopAwaiting();
    this.#awaitingStart = setTimeout(() => {
      this.#awaitingStart = null;
      this.#release();
    }, startPatience);
  }

  #stopAwaiting(): void {
    if (this.#awaitingStart !== null) clearTimeout(this.#awaitingStart);
    this.#awaitingStart = null;
  }

  /** Results are applied by a later listener of the same command, so waiters go on a turn later. */
  #release(): void {
    if (!this.#isIdle() || this.#waiting.length === 0) return;
    setTimeout(() => {
      if (!this.#isIdle()) return;
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const resolve of waiting) resolve();
    }, 0);
  }
}
