import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openCamera } from "../../src/build/pictures/camera";
import { pictures } from "../../src/build/pictures/pictures";
import { sharedBrowser } from "../shared-browser";
import { sharedWorkbench } from "../shared-workbench";

const folder = join(__dirname, "../../docs/user/pictures");

/*
 * Pixels differ from machine to machine, and so does where a line ends. Beside each picture stand the
 * words that could be read in it when it was taken: the pane has to say all of them still.
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
      const { text } = await camera.take(picture);
      const said = readFileSync(join(folder, `${picture.name}.txt`), "utf8")
        .trimEnd()
        .split("\n");
      const now = new Set(text.map((piece) => piece.text));
      const gone = said.filter((words) => !now.has(words));
      assert.deepEqual(gone, [], "npm run pictures takes them anew");
    });
  }
});
