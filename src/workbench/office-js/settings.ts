/** Office.context.document.settings: kept as long as the page. */
export function createSettings(): object {
  const values = new Map<string, unknown>();
  const succeed = (callback?: (result: object) => void): void =>
    callback?.({ status: "succeeded", value: null });
  return {
    get: (name: string): unknown => values.get(name) ?? null,
    set: (name: string, value: unknown): void => void values.set(name, value),
    remove: (name: string): void => void values.delete(name),
    saveAsync: (first?: unknown, second?: (result: object) => void): void =>
      succeed(typeof first === "function" ? (result) => void first(result) : second),
    refreshAsync: succeed,
  };
}
