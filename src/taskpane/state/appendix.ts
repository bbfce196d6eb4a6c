import type { TitleFields } from "../../core/appendix/form";
import type { DroppedName } from "../../core/appendix/units";
import type { HostFailure } from "../../core/model/failure";
import type { RangeRef } from "../../core/model/reference";
import type { Table } from "../../core/model/table";

/** Where the units come from: a list the user types, or a table on the sheet with its figures. */
export type UnitSource = "list" | "table";

/** Tables recognised on the sheet that was read. */
interface FoundTables {
  readonly tables: readonly Table[];
  readonly chosen: number;
  /** Where the user has changed cells since. */
  readonly changed: RangeRef | null;
}

/** Why the appendix cannot be built yet, or was not. */
export type AppendixProblem =
  | { readonly kind: "noUnits" }
  | { readonly kind: "noUnitsSelected" }
  | { readonly kind: "noTable" }
  | { readonly kind: "tableNotRead" }
  | { readonly kind: "host"; readonly failure: HostFailure };

/** What is laid out: a form of one period, and what is shown beside its figures. */
export interface FormChoice {
  readonly formId: string;
  readonly withCharts: boolean;
  readonly withRatings: boolean;
}

export interface AppendixState {
  readonly source: UnitSource;
  /** One unit a line, as typed. */
  readonly list: string;
  /** What was left out of the selection the list was taken from. */
  readonly dropped: readonly DroppedName[];
  readonly found: FoundTables | null;
  readonly title: TitleFields;
  readonly form: FormChoice;
  /** What is being done now. */
  readonly doing: "readingSelection" | "readingTable" | "building" | null;
  readonly problem: AppendixProblem | null;
}

export const initialAppendix: AppendixState = {
  source: "list",
  list: "",
  dropped: [],
  found: null,
  title: { period: "", province: "", reportNumber: "", reportDate: "" },
  form: { formId: "coverage", withCharts: false, withRatings: false },
  doing: null,
  problem: null,
};

export const chosenTable = ({ found }: AppendixState): Table | null =>
  found?.tables[found.chosen] ?? null;
