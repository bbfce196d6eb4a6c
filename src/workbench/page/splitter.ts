const narrowest = 320;
const widest = 450;
const step = 10;

/** Lets the pane be resized by dragging or with the arrow keys, within what Office allows. */
export function makeResizable(splitter: HTMLElement, pane: HTMLElement): void {
  const resize = (width: number): void => {
    const fitting = Math.round(Math.min(widest, Math.max(narrowest, width)));
    pane.style.width = `${fitting}px`;
    splitter.setAttribute("aria-valuenow", String(fitting));
  };
  splitter.setAttribute("aria-valuemin", String(narrowest));
  splitter.setAttribute("aria-valuemax", String(widest));
  resize(360);

  splitter.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    splitter.setPointerCapture(event.pointerId);
    splitter.classList.add("dragging");
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) resize(innerWidth - event.clientX);
  });
  splitter.addEventListener("pointerup", () => splitter.classList.remove("dragging"));
  splitter.addEventListener("keydown", (event) => {
    const direction = { ArrowLeft: step, ArrowRight: -step }[event.key];
    if (direction !== undefined) resize(pane.offsetWidth + direction);
  });
}
