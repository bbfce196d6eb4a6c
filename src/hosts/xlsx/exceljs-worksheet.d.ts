import "exceljs";

/** What exceljs's worksheets have but do not declare. */
declare module "exceljs" {
  interface Worksheet {
    readonly conditionalFormattings: ConditionalFormattingOptions[];
    readonly sheetProtection: { readonly sheet?: boolean } | null;
  }
}
