import type { Locator } from "playwright-core";
import type { OfficePage } from "../../../test/e2e/office-page";

/** A picture of the guide: docs/user/pictures/<name>.png. */
export interface Picture {
  readonly name: string;
  /** What the workbench is opened as: "?skin=sheets". */
  readonly query?: string;
  /** The workbook is not what it was afterwards: the next picture needs another. */
  readonly isWriting?: true;
  /** Does what an officer would have done by then, and gives what is to be seen. */
  take(office: OfficePage): Promise<Locator>;
}
