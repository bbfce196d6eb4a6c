/** What is wrong with a command line, as data. */
export type UsageProblem =
  | { readonly kind: "noCommand" }
  | { readonly kind: "unknownCommand"; readonly name: string }
  | { readonly kind: "unknownOption"; readonly name: string }
  | { readonly kind: "missingValue"; readonly name: string }
  | { readonly kind: "unknownLanguage"; readonly name: string }
  | { readonly kind: "noFile" }
  /** Folders without a file that can be checked. */
  | { readonly kind: "emptyFolder" }
  | { readonly kind: "markNeedsOneFile"; readonly count: number }
  | { readonly kind: "auditNeedsOneFile"; readonly count: number }
  | { readonly kind: "buildNeedsOneFile"; readonly count: number }
  /** A table has its own units. */
  | { readonly kind: "buildFromBoth" }
  /** No list of the units that are to report. */
  | { readonly kind: "noUnits" }
  | { readonly kind: "noOutput" }
  | { readonly kind: "markNotXlsx" | "outputNotXlsx"; readonly path: string }
  /** The copy would be written over a file that is read. */
  | { readonly kind: "markOverInput"; readonly path: string };
