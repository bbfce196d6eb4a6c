/** What the workbench takes from the add-in's manifest. */
export interface Manifest {
  readonly name: string;
  readonly namespace: string;
  /** Paths on this server. */
  readonly taskpane: string;
  readonly functionsMetadata: string;
  readonly functionsScript: string;
  readonly tab: string;
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly icon: string;
  readonly action: ButtonAction;
}

export type ButtonAction =
  | { readonly kind: "showTaskpane" }
  | { readonly kind: "executeFunction"; readonly command: string };

/** Reads a manifest as Office displays it in one language. */
export function readManifest(xml: string, locale: string): Manifest {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  if (manifest.querySelector("parsererror") !== null) throw new Error("manifest.xml is not XML");
  const reader = new Reader(manifest, locale);
  return {
    name: reader.text(manifest, "OfficeApp > DisplayName"),
    namespace: reader.resource(manifest, "Namespace"),
    taskpane: reader.path(manifest, "Runtime"),
    functionsMetadata: reader.path(manifest, "Metadata > SourceLocation"),
    functionsScript: reader.path(manifest, "Script > SourceLocation"),
    tab: reader.resource(manifest, "CustomTab > Label"),
    group: reader.resource(manifest, "Group > Label"),
    buttons: [...manifest.querySelectorAll("Group > Control")].map((control) => ({
      id: control.getAttribute("id") ?? "",
      label: reader.resource(control, "Control > Label"),
      description: reader.resource(control, "Supertip > Description"),
      icon: reader.path(control, 'Image[size="32"]'),
      action: readAction(control),
    })),
  };
}

function readAction(control: Element): ButtonAction {
  const command = control.querySelector("FunctionName")?.textContent ?? null;
  return command === null ? { kind: "showTaskpane" } : { kind: "executeFunction", command };
}

/** Follows resource ids to what they stand for in a language. */
class Reader {
  readonly #resources = new Map<string, Element>();

  constructor(
    manifest: Document,
    private readonly locale: string,
  ) {
    for (const element of manifest.querySelectorAll("Resources > * > *")) {
      this.#resources.set(element.getAttribute("id") ?? "", element);
    }
  }

  text(within: ParentNode, selector: string): string {
    const element = within.querySelector(selector);
    return element === null ? "" : this.#localized(element);
  }

  resource(within: ParentNode, selector: string): string {
    const id = within.querySelector(selector)?.getAttribute("resid") ?? "";
    const element = this.#resources.get(id);
    return element === undefined ? "" : this.#localized(element);
  }

  /** The manifest's own server is this one, under /addin. */
  path(within: ParentNode, selector: string): string {
    return `/addin${new URL(this.resource(within, selector)).pathname}`;
  }

  #localized(element: Element): string {
    const override = [...element.children].find(
      (child) => child.localName === "Override" && child.getAttribute("Locale") === this.locale,
    );
    return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
  }
}

/**
 * The scripts a functions bundle needs, in order: with a shared runtime they are those its page loads
 * up to the bundle itself, office.js aside.
 */
export function functionsScripts(manifest: Manifest, page: string): readonly string[] {
  const base = new URL(manifest.taskpane, location.origin);
  const scripts = [...new DOMParser().parseFromString(page, "text/html").scripts]
    // what runs at once is about the pane's start
    .filter((script) => script.defer || script.async)
    .map((script) => new URL(script.getAttribute("src") ?? "", base).pathname)
    .filter((path) => path.startsWith("/addin/"));
  return scripts.slice(0, scripts.indexOf(manifest.functionsScript) + 1);
}
