import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openCamera } from "../../src/build/pictures/camera";
import { pictures } from "../../src/build/pictures/pictures";
import { sharedBrowser } from "../shared-browser";
import { sharedWorkbench } from "../shared-workbench";

const folder = join(__dirname, "../../docs/user/pictures");

/*
 * Pixels differ from machine to machine; what a picture says does not. Beside each stands what it
 * said when it was taken, and here is what it would say now.
 */
describe("the guide's pictures", function () {
  this.timeout(120_000);
  let camera: ReturnType<typeof openCamera>;
  before(async () => {
    camera = openCamera(await sharedBrowser(), (await sharedWorkbench()).url);
  });
  after(() => camera.close());

  for (const picture of pictures) {
    it(`still show what there is to see: ${picture.name}`, async () => {
      const { says } = await camera.take(picture);
      const said = readFileSync(join(folder, `${picture.name}.txt`), "utf8");
      assert.equal(says, said, "npm run pictures takes them anew");
    });
  }
});
