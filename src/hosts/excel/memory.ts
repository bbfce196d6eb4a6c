import { memoryKeys, type Memory, type MemoryKey } from "../../core/model/memory";

/** The add-in's settings of this workbook, in one request. */
export async function readMemory(context: Excel.RequestContext): Promise<Memory> {
  const { settings } = context.workbook;
  settings.load("items/key,items/value");
  await context.sync();
  const texts = memoryKeys.flatMap((key) => {
    const value: unknown = settings.items.find((setting) => setting.key === key)?.value;
    return typeof value === "string" && value !== "" ? [[key, value]] : [];
  });
  return Object.fromEntries(texts);
}

/** One action, so a text is remembered or not; what is forgotten stays as an empty one. */
export async function remember(
  context: Excel.RequestContext,
  key: MemoryKey,
  text: string,
): Promise<void> {
  context.workbook.settings.add(key, text);
  await context.sync();
}
