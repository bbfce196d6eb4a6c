import assert from "node:assert/strict";
import { receiveRequests, type PaneRequest } from "../../src/taskpane/request";

type Action = (event: { completed(): void }) => Promise<void>;

/** The page and as much of Office as the ribbon's script asks for. */
function openPage() {
  const actions = new Map<string, Action>();
  const shown: string[] = [];
  const globals = {
    window: new EventTarget(),
    document: { documentElement: { dataset: {} as DOMStringMap } },
    Office: {
      actions: { associate: (id: string, action: Action) => actions.set(id, action) },
      addin: { showAsTaskpane: async () => void shown.push("pane") },
    },
  };
  Object.assign(globalThis, globals);
  const path = require.resolve("../../src/commands/commands");
  delete require.cache[path];
  require(path);
  return { actions, shown };
}

const close = (): void => {
  for (const name of ["window", "document", "Office"]) Reflect.deleteProperty(globalThis, name);
};

async function press(action: Action | undefined): Promise<number> {
  let completed = 0;
  assert.ok(action);
  await action({ completed: () => (completed += 1) }).catch(() => undefined);
  return completed;
}

describe("ribbon buttons", () => {
  afterEach(close);

  const buttons: readonly (readonly [id: string, PaneRequest])[] = [
    ["checkSheet", "check"],
    ["buildAppendix", "appendix"],
  ];
  for (const [id, request] of buttons) {
    it(`${id} shows the pane and asks it for "${request}"`, async () => {
      const { actions, shown } = openPage();
      const received: PaneRequest[] = [];
      receiveRequests((asked) => received.push(asked));
      assert.equal(await press(actions.get(id)), 1);
      assert.deepEqual([shown, received], [["pane"], [request]]);
    });

    it(`${id} reaches a pane that mounts later, once`, async () => {
      const { actions } = openPage();
      await press(actions.get(id));
      const received: PaneRequest[] = [];
      receiveRequests((asked) => received.push(asked));
      receiveRequests((asked) => received.push(asked));
      assert.deepEqual(received, [request]);
    });
  }

  it("tell Office they are done also when the pane cannot be shown", async () => {
    const { actions } = openPage();
    Object.assign(globalThis, {
      Office: { addin: { showAsTaskpane: () => Promise.reject(new Error("no pane")) } },
    });
    assert.equal(await press(actions.get("checkSheet")), 1);
  });
});
