import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "../../../test/browser";
import { startWorkbench } from "../../workbench/workbench";
import { openCamera } from "./camera";
import { pictures } from "./pictures";

const folder = "docs/user/pictures";

/**
 * `npm run pictures [-- name …]`: takes the pictures of the guide anew, all of them or those named,
 * each with what it says beside it: by that a test sees when a picture is no longer what is shown.
 */
async function takePictures(names: readonly string[]): Promise<void> {
  const wanted = pictures.filter(({ name }) => names.length === 0 || names.includes(name));
  mkdirSync(folder, { recursive: true });
  const workbench = await startWorkbench({ port: 0, say: console.log });
  const browser = await launchBrowser();
  try {
    const camera = openCamera(browser, workbench.url);
    for (const picture of wanted) {
      const { png, says } = await camera.take(picture);
      writeFileSync(join(folder, `${picture.name}.png`), png);
      writeFileSync(join(folder, `${picture.name}.txt`), says);
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
