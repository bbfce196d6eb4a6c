/**
 * Comes after Microsoft's client in the office.js this workbench serves. The client brings Excel;
 * what a real Office adds around it, the add-in finds here, on top of the client's own `Office`.
 */
import { CustomFunctionError, errorCodes } from "../functions/bundle";
import { isSetSupported } from "../office/requirements";
import { isToFrame } from "../page-messages";
import type { FrameContext, ToFrame, ToPage } from "../page-messages";
import { createSettings } from "./settings";

type Command = (event: { readonly source: { readonly id: string }; completed(): void }) => unknown;
type VisibilityListener = (change: { readonly visibilityMode: "Taskpane" | "Hidden" }) => unknown;

const tell = (message: ToPage): void => parent.postMessage(message, location.origin);

const commands = new Map<string, Command>();
const visibilityListeners = new Set<VisibilityListener>();
let welcome: (context: FrameContext) => void = () => undefined;
const welcomed = new Promise<FrameContext>((resolve) => (welcome = resolve));

const info = { host: "Excel", platform: "OfficeOnline" } as const;
const context = {
  ...info,
  diagnostics: { ...info, version: "16.0" },
  contentLanguage: "vi-VN",
  displayLanguage: "vi-VN",
  requirements: { isSetSupported },
  document: { settings: createSettings(), url: "" },
};

const onReady = async (callback?: (ready: typeof info) => unknown): Promise<typeof info> => {
  await welcomed;
  await callback?.(info);
  return info;
};

const actions = {
  associate: (name: string, command: Command): void => void commands.set(name, command),
};

const addin = {
  showAsTaskpane: async (): Promise<void> => tell({ kind: "showPane" }),
  hide: async (): Promise<void> => tell({ kind: "hidePane" }),
  setStartupBehavior: async (): Promise<void> => undefined,
  getStartupBehavior: async (): Promise<string> => "None",
  onVisibilityModeChanged: async (listener: VisibilityListener): Promise<() => Promise<void>> => {
    visibilityListeners.add(listener);
    return async () => void visibilityListeners.delete(listener);
  },
};

function hear(message: ToFrame): void {
  switch (message.kind) {
    case "welcome":
      Object.assign(context, message.context);
      return welcome(message.context);
    case "execute":
      return execute(message.command);
    case "visibility": {
      const visibilityMode = message.isVisible ? "Taskpane" : "Hidden";
      for (const listener of visibilityListeners) listener({ visibilityMode });
      return;
    }
    case "answer":
      // the bridge's
      return;
  }
}

/** Runs what the add-in associated with a ribbon button, once Office is ready. */
function execute(name: string): void {
  const completed = (): void => tell({ kind: "completed", command: name });
  void welcomed.then(() => commands.get(name)?.({ source: { id: name }, completed }));
}

addEventListener("message", ({ data, source }: MessageEvent<unknown>) => {
  if (source === parent && isToFrame(data)) hear(data);
});

const Office: object = Object.create(window.Office ?? null, {
  context: { value: context },
  onReady: { value: onReady },
  actions: { value: actions },
  addin: { value: addin },
});

Object.assign(window, {
  Office,
  // In a shared runtime the functions stand in the pane's page too; cells compute in the workbench.
  CustomFunctions: {
    associate: () => undefined,
    Error: CustomFunctionError,
    ErrorCode: errorCodes,
  },
});
Object.assign(OfficeExtension, { _doApiNotSupportedCheck: true });
tell({ kind: "hello" });
