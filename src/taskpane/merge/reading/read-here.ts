/** What reads files in the pane itself, fetched when it is first needed. */
export type ReadHere = () => Promise<typeof import("./read-source")>;

export const readHere: ReadHere = () =>
  import(/* webpackChunkName: "read-source" */ "./read-source");
