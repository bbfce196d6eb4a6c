import { startWorkbench, type Workbench } from "../src/workbench/workbench";

let started: Promise<Workbench> | null = null;

/** One workbench for all suites of a process: each page opened on it has a workbook of its own. */
export const sharedWorkbench = (): Promise<Workbench> => (started ??= startWorkbench({ port: 0 }));

// Where suites run side by side this closes it after the first; a later one ends with its process.
after("closes the shared workbench", async () => {
  const workbench = await started;
  started = null;
  await workbench?.close();
});
