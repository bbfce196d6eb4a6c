import type { Manifest, RibbonButton } from "./manifest";

/** Draws the add-in's tab as Office would, and calls `press` for its buttons. */
export function drawRibbon(
  place: HTMLElement,
  manifest: Manifest,
  press: (button: RibbonButton) => void,
): void {
  const tabs = make("div", "tabs");
  tabs.setAttribute("role", "tablist");
  const tab = make("button", "tab", manifest.tab);
  tab.setAttribute("role", "tab");
  tab.setAttribute("aria-selected", "true");
  tab.setAttribute("aria-controls", "ribbon-panel");
  tabs.append(tab);

  const panel = make("div", "panel");
  panel.id = "ribbon-panel";
  panel.setAttribute("role", "tabpanel");
  panel.setAttribute("aria-label", manifest.tab);
  const group = make("div", "group");
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", manifest.group);
  const buttons = make("div", "buttons");
  buttons.append(...manifest.buttons.map((button) => drawButton(button, press)));
  group.append(buttons, make("div", "group-label", manifest.group));
  panel.append(group);
  place.replaceChildren(tabs, panel);
}

function drawButton(button: RibbonButton, press: (button: RibbonButton) => void): HTMLElement {
  const element = make("button", "ribbon-button");
  element.id = button.id;
  element.title = `${button.label}\n${button.description}`;
  const icon = document.createElement("img");
  icon.src = button.icon;
  icon.width = 32;
  icon.height = 32;
  icon.alt = "";
  element.append(icon, make("span", "", button.label));
  element.addEventListener("click", () => press(button));
  return element;
}

/** Shows that a command is running until the add-in says it is done. */
export function showRunning(button: RibbonButton, isRunning: boolean): void {
  document.getElementById(button.id)?.toggleAttribute("aria-busy", isRunning);
}

function make(tag: "div" | "button" | "span", className: string, text = ""): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  if (element instanceof HTMLButtonElement) element.type = "button";
  return element;
}
