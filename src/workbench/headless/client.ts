import { readFileSync } from "node:fs";
import { Script } from "node:vm";
import { isSetSupported } from "../office/requirements";

/** The parts of Microsoft's client the tests and the benchmark use. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & {
    /** Makes the client itself refuse members above the declared requirement sets. */
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
}

/** What the client's native bridge looks like from its own side. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

type Load = (window: object) => void;

let loadClient: Load | null = null;

/**
 * Microsoft's own file, unmodified, from its npm package; compiled once. It runs with a window of
 * its own in front of Node's globals, not in a context of its own: its arrays and errors are then
 * the ones everybody else compares with.
 */
function compile(): Load {
  const filename = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
  const source = readFileSync(filename, "utf8");
  const script = new Script(`(function (window) { with (window) {${source}\n} })`, { filename });
  return script.runInThisContext();
}

/**
 * Microsoft's Excel client as a browser would load it into a page that has defined the bridge
 * first. It refuses members above the requirement sets we declare.
 */
export function openClient(bridge: Bridge): OfficeClient {
  const window: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    // Known beforehand, so that the file's own declarations land here.
    Excel: undefined,
    OfficeExtension: undefined,
    Office: undefined,
    location: { href: "about:blank", search: "", hash: "", protocol: "https:" },
    navigator: { userAgent: "Node", language: "vi-VN" },
    document: {
      getElementsByTagName: () => [],
      createElement: () => ({ setAttribute: () => undefined }),
      addEventListener: () => undefined,
    },
    addEventListener: () => undefined,
  };
  window.window = window;
  window.self = window;
  loadClient ??= compile();
  loadClient(window);
  if (!isClient(window)) throw new Error("Microsoft's client did not define Excel");
  // The client asks the page's Office what is supported; its own never starts outside of Office.
  Object.assign(window, { Office: { context: { requirements: { isSetSupported } } } });
  window.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return window;
}

const isClient = (window: object): window is OfficeClient =>
  "Excel" in window && typeof window.Excel === "object" && "OfficeExtension" in window;
