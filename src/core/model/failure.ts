/** Why a host could not read or write, as data. Nothing was changed unless `partly` says so. */
export type HostFailure =
  | { readonly kind: "stale"; readonly sheet: string; readonly address: string }
  | { readonly kind: "sheetMissing"; readonly sheet: string }
  | { readonly kind: "nameTaken"; readonly sheet: string }
  | { readonly kind: "sheetChanged"; readonly sheet: string }
  | { readonly kind: "protected"; readonly sheet: string | null }
  /** The selection is no single range of cells: a chart, or several areas. */
  | { readonly kind: "noSelection" }
  | { readonly kind: "tooLarge" }
  /** What was to be remembered is longer than a workbook keeps (`MEMORY_BYTES`). */
  | { readonly kind: "memoryFull" }
  | { readonly kind: "busy" }
  /** A file of the add-in did not arrive. */
  | { readonly kind: "notFetched" }
  /** The program is older than what is asked of it. */
  | { readonly kind: "outdated" }
  | { readonly kind: "unexpected"; readonly code: string; readonly partly: boolean };
