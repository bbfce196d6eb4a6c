/** A part of exceljs it does not declare; see load.ts for why it is needed. */
declare module "exceljs/lib/utils/utils" {
  const utils: { isDateFmt(numberFormat: string | undefined): boolean };
  export default utils;
}
