import type { OfficeDocument } from "../document";
import { OfficeObject } from "../office-object";
import { readWord } from "../read-argument";

const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

export class ApplicationObject extends OfficeObject {
  constructor(private readonly document: OfficeDocument) {
    super();
  }

  get CalculationMode(): string {
    return "Automatic";
  }

  /** Accepted for what it speeds up in Excel; here formulas are always computed. */
  set CalculationMode(mode: unknown) {
    readWord(mode, modes);
  }

  get CalculationState(): string {
    return "Done";
  }

  Calculate(kind: unknown): void {
    readWord(kind, ["Recalculate", "Full", "FullRebuild"]);
    this.document.grid.recalculate();
  }

  /** Nothing is drawn within a batch anyway. */
  SuspendScreenUpdatingUntilNextSync(): void {}

  SuspendApiCalculationUntilNextSync(): void {}
}
