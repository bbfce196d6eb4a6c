import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "../../../test/browser";
import { startWorkbench } from "../../workbench/workbench";
import { openCamera } from "./camera";
import { pictures } from "./pictures";

const folder = "docs/user/pictures";

/**
 * `npm run pictures [-- name …]`: takes the pictures of the guide anew, all of them or those named,
 * each with the words to be read in it beside it: by those a test sees that a picture is out of date.
 */
async function takePictures(names: readonly string[]): Promise<void> {
  const wanted = pictures.filter(({ name }) => names.length === 0 || names.includes(name));
  mkdirSync(folder, { recursive: true });
  const workbench = await startWorkbench({ port: 0, say: console.log });
  const browser = await launchBrowser();
  try {
    const camera = openCamera(browser, workbench.url);
    for (const picture of wanted) {
      const { png, text } = await camera.take(picture);
      writeFileSync(join(folder, `${picture.name}.png`), png);
      const words = text.filter(({ isVisible }) => isVisible).map((piece) => `${piece.text}\n`);
      writeFileSync(join(folder, `${picture.name}.txt`), words.join(""));
      console.log(`${folder}/${picture.name}.png ${Math.round(png.length / 1024)} KB`);
    }
  } finally {
    await browser.close();
    await workbench.close();
  }
}

takePictures(process.argv.slice(2)).catch((thrown: unknown) => {
  console.error(thrown);
  process.exitCode = 1;
});
