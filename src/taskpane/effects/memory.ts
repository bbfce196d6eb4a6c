import { parseSettings } from "../../core/settings/parse-settings";
import type { Around } from "./around";

/** What was remembered in the workbook; where it cannot be read the pane goes on with its defaults. */
export async function recall({ host, send }: Around): Promise<void> {
  const read = await host.readMemory();
  const memory = read.ok ? read.value : {};
  const { settings, unread } = parseSettings(memory.settings ?? "");
  send({ kind: "recalled", settings, unread });
}
