/** Keys of the list of findings: the index of the finding gone to, or null where there is none. */
export function walkList(event: KeyboardEvent, list: HTMLElement): number | null {
  const focused = event.target;
  if (!(focused instanceof Element)) return null;
  if (event.key === "Escape") {
    document.querySelector<HTMLElement>('[name="scope"]:checked')?.focus();
    return null;
  }
  const target = destination(event.key, focused, list);
  if (target === undefined) return null;
  event.preventDefault();
  target.focus();
  target.scrollIntoView({ block: "nearest" });
  return Number(target.dataset["finding"]);
}

function destination(key: string, focused: Element, list: HTMLElement): HTMLElement | undefined {
  const findings = [...list.querySelectorAll<HTMLElement>("[data-finding]")].filter(
    (finding) => finding.closest("details:not([open])") === null,
  );
  const here = focused.closest("li")?.querySelector("[data-finding]") ?? focused;
  const stands = (finding: Element, side: number): boolean =>
    (here.compareDocumentPosition(finding) & side) !== 0;
  switch (key) {
    case "ArrowDown":
      return findings.find((finding) => stands(finding, Node.DOCUMENT_POSITION_FOLLOWING));
    case "ArrowUp":
      return findings.findLast((finding) => stands(finding, Node.DOCUMENT_POSITION_PRECEDING));
    case "Home":
      return findings[0];
    case "End":
      return findings.at(-1);
    default:
      return undefined;
  }
}
