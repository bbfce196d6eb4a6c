/**
 * Comes before Microsoft's client in the office.js this workbench serves: the client takes this
 * bridge for the one of a native Office, and what it says travels to the page that holds the grid.
 */
import { isToFrame } from "../page-messages";
import type { ToPage } from "../page-messages";

interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

const tell = (message: ToPage): void => parent.postMessage(message, location.origin);

const bridge: NativeBridge = {
  sendMessageToHost: (text) => tell({ kind: "request", text }),
};

addEventListener("message", ({ data, source }: MessageEvent<unknown>) => {
  if (source !== parent || !isToFrame(data) || data.kind !== "answer") return;
  bridge.onMessageFromHost?.(data.text);
});

Object.assign(window, { _richApiNativeBridge: bridge });
