import { isToSidebar, type FromSidebar, type ToSidebar } from "./sidebar-messages";

/*
 * The frame Google shows a sidebar in: it holds `google.script.run`, and then becomes the page it is
 * handed, as Google's does.
 */
interface Handlers {
  readonly success: (value: unknown) => void;
  readonly failure: (error: Error) => void;
}

const nothing: Handlers = { success: () => undefined, failure: (error) => console.error(error) };

const waiting = new Map<number, Handlers>();
let calls = 0;

const tell = (message: FromSidebar): void => parent.postMessage(message, location.origin);

/** `google.script.run` with those handlers: any other member calls the script's function of that name. */
const runner = (handlers: Handlers): object =>
  new Proxy(
    {},
    {
      get: (_, name) => {
        switch (name) {
          case "withSuccessHandler":
            return (success: Handlers["success"]) => runner({ ...handlers, success });
          case "withFailureHandler":
            return (failure: Handlers["failure"]) => runner({ ...handlers, failure });
          default:
            return (...values: unknown[]) => {
              waiting.set(++calls, handlers);
              tell({ kind: "run", id: calls, name: String(name), values });
            };
        }
      },
    },
  );

function hear(message: ToSidebar): void {
  if (message.kind === "show") return become(message.html);
  const handlers = waiting.get(message.id) ?? nothing;
  waiting.delete(message.id);
  if (message.kind === "answer") handlers.success(message.value);
  else handlers.failure(new Error(message.message));
}

function listen(): void {
  addEventListener("message", ({ data, source }: MessageEvent<unknown>) => {
    if (source === parent && isToSidebar(data)) hear(data);
  });
}

/** Opening the document drops every listener of the window: they are added anew. */
function become(html: string): void {
  document.open();
  listen();
  document.write(html);
  document.close();
}

Object.assign(window, { google: { script: { run: runner(nothing) } } });
listen();
tell({ kind: "ready" });
