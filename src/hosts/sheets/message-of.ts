/** What was thrown says; Google's own errors come from a world in which `Error` is another. */
export const messageOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "message" in error
    ? String(error.message)
    : String(error);
