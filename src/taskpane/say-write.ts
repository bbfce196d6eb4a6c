import { formatCell } from "../core/model/a1";
import type { Write } from "./state/pane";

/** A sentence for each kind of write. */
export interface WritePhrases {
  repair(address: string): string;
  repairs(count: number): string;
  build(sheet: string): string;
  record(sheet: string): string;
  formula(address: string): string;
  mend(count: number): string;
}

export function sayWrite(write: Write, phrases: WritePhrases): string {
  switch (write.kind) {
    case "repair":
      return phrases.repair(formatCell(write.cell));
    case "repairs":
      return phrases.repairs(write.count);
    case "build":
      return phrases.build(write.sheet);
    case "formula":
      return phrases.formula(formatCell(write.cell));
    case "mend":
      return phrases.mend(write.count);
    case "record":
      return phrases.record(write.sheet);
  }
}
