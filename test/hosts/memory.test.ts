import { createMemoryHost } from "../../src/hosts/memory/memory-host";
import { describeHost } from "../host-contract";

describeHost("memory host", async (workbook) => {
  const host = createMemoryHost(workbook);
  return {
    host,
    select: async (range) => host.select(range),
    type: async (range, content) => host.type(range, [[content]]),
    protect: async (sheet) => host.protect(sheet),
    marks: async () => host.state().marks,
    selection: async () => host.state().workbook.selection,
  };
});
