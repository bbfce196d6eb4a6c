import type { MenuItem } from "../apps-script/script";

/** Draws a menu of a script's as Google Sheets would, and calls `press` with the function's name. */
export function drawMenu(
  place: HTMLElement,
  caption: string,
  items: readonly MenuItem[],
  press: (functionName: string) => void,
): void {
  const menu = document.createElement("details");
  const head = document.createElement("summary");
  const list = document.createElement("div");
  menu.className = "menu";
  head.textContent = caption;
  list.className = "menu-items";
  list.append(...items.map((item) => drawItem(item, menu, press)));
  menu.append(head, list);
  addEventListener("pointerdown", ({ target }) => {
    if (!(target instanceof Node && menu.contains(target))) menu.open = false;
  });
  place.replaceChildren(menu);
}

function drawItem(
  { caption, functionName }: MenuItem,
  menu: HTMLDetailsElement,
  press: (functionName: string) => void,
): HTMLElement {
  if (functionName === null) return document.createElement("hr");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = caption;
  button.addEventListener("click", () => {
    menu.open = false;
    press(functionName);
  });
  return button;
}
