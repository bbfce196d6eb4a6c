import type { Browser } from "playwright-core";
import { openOffice, type OfficePage } from "../../../test/e2e/office-page";
import type { Picture } from "./picture";
import { pageText, type PieceOfText } from "./page-text";

/** The moment every picture is of: what shows the time shows this one. */
const moment = new Date("2024-07-05T08:30:00+07:00");

export interface Shot {
  readonly png: Buffer;
  /** What is said there, in the picture and beyond its edges. */
  readonly text: readonly PieceOfText[];
}

interface Camera {
  take(picture: Picture): Promise<Shot>;
  close(): Promise<void>;
}

/** Takes pictures of a workbench, each from the sample as it opens. */
export function openCamera(browser: Browser, url: string): Camera {
  let open: { readonly office: OfficePage; readonly query: string } | null = null;

  const close = async (): Promise<void> => {
    await open?.office.page.close();
    open = null;
  };

  /** The spreadsheet takes seconds to open: one that nothing was written to serves again. */
  const openAs = async (query: string): Promise<OfficePage> => {
    if (open?.query === query) {
      await open.office.reopenPane();
      await open.office.page.evaluate(
        "workbench.grid.select({ sheet: workbench.grid.sheets()[0].id, area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } })",
      );
      return open.office;
    }
    await close();
    open = { office: await openOffice({ newPage: () => newPage(browser) }, url, query), query };
    return open.office;
  };

  return {
    close,
    take: async ({ take, query = "", isWriting }) => {
      const office = await openAs(query);
      const place = await take(office);
      const holdsPane = (await place.locator("iframe").count()) > 0;
      const text = [
        ...(await place.evaluate(pageText)),
        ...(holdsPane ? await office.pane.locator("body").evaluate(pageText) : []),
      ];
      const png = await place.screenshot({ animations: "disabled", caret: "hide" });
      if (isWriting) await close();
      return { png, text };
    },
  };
}

/** In Vietnamese, at one size, at one moment. */
async function newPage(browser: Browser) {
  const page = await browser.newPage({
    viewport: { width: 1200, height: 720 },
    deviceScaleFactor: 1.25,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    reducedMotion: "reduce",
  });
  await page.clock.setFixedTime(moment);
  return page;
}
