import type { Host } from "../../hosts/port";
import type { PaneEvent } from "../event";
import type { State } from "../state/pane";
import type { Language } from "../words";

/** What commands act on. */
export interface Around {
  readonly host: Host;
  state(): State;
  send(event: PaneEvent): void;
  /** False where the browser refuses. */
  copyText(text: string): Promise<boolean>;
  rememberLanguage(language: Language): void;
  /** Starts the thread that reads files; null where the page can have none. */
  readonly makeWorker: (() => Worker) | null;
}
