import type { AppsScript } from "../apps-script/script";
import { isFromSidebar, type FromSidebar, type ToSidebar } from "./sidebar-messages";

/** The sidebar of Google Sheets: a page of the script's in a frame, whose calls the script answers. */
export class Sidebar {
  #frame: HTMLIFrameElement | null = null;
  #html = "";

  constructor(
    private readonly place: HTMLElement,
    private readonly script: () => AppsScript,
  ) {
    addEventListener("message", ({ data, source }: MessageEvent<unknown>) => {
      if (source === this.#frame?.contentWindow && isFromSidebar(data)) void this.#hear(data);
    });
  }

  /** Another page takes the place of the one before, with all it held. */
  show(title: string, html: string): void {
    const frame = document.createElement("iframe");
    frame.title = title;
    frame.src = "/sidebar";
    this.#frame = frame;
    this.#html = html;
    this.place.replaceChildren(frame);
  }

  async #hear(message: FromSidebar): Promise<void> {
    if (message.kind === "ready") return this.#tell({ kind: "show", html: this.#html });
    const { id, name, values } = message;
    try {
      this.#tell({ kind: "answer", id, value: await this.script().answer(name, values) });
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      this.#tell({ kind: "failure", id, message: text });
    }
  }

  #tell(message: ToSidebar): void {
    this.#frame?.contentWindow?.postMessage(message, location.origin);
  }
}
