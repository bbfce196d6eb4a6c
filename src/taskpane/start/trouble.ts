/** Why the pane cannot be drawn, or not yet. */
export type Trouble =
  /** Nothing is wrong so far: the network or Office is slow. */
  | { readonly kind: "waiting" }
  /** Microsoft's office.js did not arrive. */
  | { readonly kind: "noOfficeJs" }
  /** A file of the add-in's own did not arrive. */
  | { readonly kind: "noFile"; readonly file: string }
  /** office.js is there, but no Office answers: opened in a browser by itself, most likely. */
  | { readonly kind: "noOffice" }
  /** Word, Outlook … */
  | { readonly kind: "notExcel"; readonly host: string }
  /** Excel, older than the floor of the manifest; on a phone it stays so. */
  | { readonly kind: "tooOld"; readonly isPhone: boolean };
