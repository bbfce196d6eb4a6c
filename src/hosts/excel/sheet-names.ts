import { isOfficeError, type Run } from "./failures";

/**
 * What worksheets are called, by their ids. Events name them by id, and a request for each would cost
 * as much as reading what was changed: names are remembered, and looked at again by whoever reads.
 */
export interface SheetNames {
  /** Null when the sheet is gone by now. */
  of(id: string): Promise<string | null>;
  /** Takes what a request has loaded; false where a sheet is called something else than remembered. */
  confirm(worksheets: readonly { readonly id: string; readonly name: string }[]): boolean;
}

export function rememberSheetNames(run: Run): SheetNames {
  let names: ReadonlyMap<string, string> = new Map();
  const take: SheetNames["confirm"] = (worksheets) => {
    const isAsKnown = worksheets.every(({ id, name }) => (names.get(id) ?? name) === name);
    names = new Map(worksheets.map(({ id, name }) => [id, name]));
    return isAsKnown;
  };
  return {
    of: async (id) => {
      if (!names.has(id)) take(await loadSheets(run));
      return names.get(id) ?? null;
    },
    confirm: take,
  };
}

/** What happened is over: where it cannot be asked about any more, nothing is known. */
async function loadSheets(run: Run): Promise<readonly Excel.Worksheet[]> {
  try {
    return await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name");
      await context.sync();
      return worksheets.items;
    });
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    return [];
  }
}
