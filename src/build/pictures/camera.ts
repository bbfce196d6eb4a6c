import type { Browser } from "playwright-core";
import { openOffice, type OfficePage } from "../../../test/e2e/office-page";
import type { Picture } from "./picture";

/** The moment every picture is of: what shows the time shows this one. */
const moment = new Date("2024-07-05T08:30:00+07:00");

export interface Shot {
  readonly png: Buffer;
  /** What the picture says, as a screen reader would: the same wherever it is taken. */
  readonly says: string;
}

/** Opens the workbench as pictures are taken of it: in Vietnamese, at one size, at one moment. */
const openForPictures = (browser: Browser, url: string, query: string): Promise<OfficePage> => {
  const newPage = async () => {
    const page = await browser.newPage({
      viewport: { width: 1200, height: 720 },
      deviceScaleFactor: 1.5,
      locale: "vi-VN",
      timezoneId: "Asia/Ho_Chi_Minh",
      reducedMotion: "reduce",
    });
    await page.clock.setFixedTime(moment);
    return page;
  };
  return openOffice({ newPage }, url, query);
};

/** Takes a picture in a workbench of its own, so that none depends on those before. */
export async function takePicture(
  browser: Browser,
  url: string,
  { take, query = "" }: Picture,
): Promise<Shot> {
  const office = await openForPictures(browser, url, query);
  try {
    const place = await take(office);
    const frames = await place.locator("iframe").count();
    const says = [
      await place.ariaSnapshot(),
      ...(frames > 0 ? [await office.pane.locator("body").ariaSnapshot()] : []),
    ].join("\n");
    const png = await place.screenshot({ animations: "disabled", caret: "hide" });
    return { png, says: `${says}\n` };
  } finally {
    await office.page.close();
  }
}
