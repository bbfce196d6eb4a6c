import { OfficeHost } from "../office/host";
import type { Grid } from "../grid/grid";
import { isToPage } from "../page-messages";
import type { FrameContext, ToFrame } from "../page-messages";

export interface PaneElements {
  readonly pane: HTMLElement;
  readonly splitter: HTMLElement;
  readonly place: HTMLElement;
}

/**
 * The task pane: the add-in's page in a frame, answered by the host. The frame lives on while the
 * pane is hidden, as a shared runtime does.
 */
export class Pane {
  readonly #host: OfficeHost;
  #frame: HTMLIFrameElement | null = null;
  #isListening = false;
  /** Commands asked for before the add-in listens. */
  #waiting: string[] = [];

  constructor(
    private readonly elements: PaneElements,
    grid: Grid,
    private readonly onCompleted: (command: string) => void,
  ) {
    this.#host = new OfficeHost(grid, (text) => this.#tell({ kind: "answer", text }));
    addEventListener("message", (event: MessageEvent<unknown>) => {
      if (event.source === this.#frame?.contentWindow) this.#hear(event.data);
    });
  }

  get host(): OfficeHost {
    return this.#host;
  }

  /** Loads the add-in anew, in the language and theme of the moment. */
  load(url: string, title: string, context: () => FrameContext): void {
    const frame = document.createElement("iframe");
    frame.title = title;
    frame.src = url;
    this.#context = context;
    this.#frame = frame;
    this.#isListening = false;
    this.elements.place.replaceChildren(frame);
  }

  show(isVisible: boolean): void {
    this.elements.pane.hidden = !isVisible;
    this.elements.splitter.hidden = !isVisible;
    this.#tell({ kind: "visibility", isVisible });
  }

  execute(command: string): void {
    if (this.#isListening) this.#tell({ kind: "execute", command });
    else this.#waiting.push(command);
  }

  #context: () => FrameContext = () => {
    throw new Error("The pane was asked for a context before it was loaded");
  };

  #hear(message: unknown): void {
    if (!isToPage(message)) return;
    switch (message.kind) {
      case "hello":
        return this.#welcome();
      case "request":
        return this.#host.receive(message.text);
      case "showPane":
        return this.show(true);
      case "hidePane":
        return this.show(false);
      case "completed":
        return this.onCompleted(message.command);
    }
  }

  #welcome(): void {
    this.#isListening = true;
    this.#tell({ kind: "welcome", context: this.#context() });
    for (const command of this.#waiting) this.execute(command);
    this.#waiting = [];
  }

  #tell(message: ToFrame): void {
    this.#frame?.contentWindow?.postMessage(message, location.origin);
  }
}
