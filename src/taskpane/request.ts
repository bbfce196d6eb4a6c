/** What a ribbon button asks of the pane. */
export type PaneRequest = "check" | "appendix";

const bell = "bhxh:request";

/** The ribbon's script and the pane's share one page and nothing else: the page is their mailbox. */
const mailbox = (): DOMStringMap => document.documentElement.dataset;

/** Leaves a request for the pane; one that is not mounted yet finds it when it is. */
export function sendRequest(request: PaneRequest): void {
  mailbox()["request"] = request;
  window.dispatchEvent(new CustomEvent(bell));
}

/** Hands every request to the listener, the one left before it came included. */
export function receiveRequests(listener: (request: PaneRequest) => void): void {
  const collect = (): void => {
    const { request } = mailbox();
    delete mailbox()["request"];
    if (request === "check" || request === "appendix") listener(request);
  };
  window.addEventListener(bell, collect);
  collect();
}
