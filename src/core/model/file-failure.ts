/** Why a file could not be read as a workbook or a table of texts, as data. */
export type FileFailure =
  | { readonly kind: "missing" }
  /** The system refused to open it; `code` is its word for why. */
  | { readonly kind: "forbidden"; readonly code: string }
  | { readonly kind: "notWorkbook" }
  /** A workbook, but of a program's format that is not read. */
  | { readonly kind: "otherFormat"; readonly format: "xls" | "xlsb" | "xlsm" | "ods" }
  | { readonly kind: "passwordProtected" }
  | { readonly kind: "damaged" }
  | { readonly kind: "tooLarge" }
  /** Reading it was ended after so many seconds. */
  | { readonly kind: "tooSlow"; readonly seconds: number }
  /** Bytes that are text in no Unicode encoding. */
  | { readonly kind: "notText" };

/** Why a file could not be read as the text of a report, as data. */
export type DocumentFailure =
  | Extract<
      FileFailure,
      {
        readonly kind:
          "missing" | "forbidden" | "passwordProtected" | "damaged" | "tooLarge" | "notText";
      }
    >
  /** A document, but of a program's format that is not read. */
  | { readonly kind: "otherDocument"; readonly format: "doc" | "odt" | "rtf" | "pdf" }
  /** A package that holds no document: a workbook, slides, a folder of files. */
  | { readonly kind: "notDocument" };
