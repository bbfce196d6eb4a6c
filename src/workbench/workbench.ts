import { join } from "node:path";
import { buildAddin } from "./server/addin-build";
import { buildOfficeJs, buildPage } from "./server/page-build";
import { serve } from "./server/server";

export interface Workbench {
  readonly url: string;
  close(): Promise<void>;
}

export interface WorkbenchOptions {
  /** The first port to try; 0 takes any free one. */
  readonly port?: number;
  /** Where lines for the user go. */
  readonly say?: (line: string) => void;
}

const root = join(__dirname, "..", "..");

/**
 * Builds what is missing and serves the workbench on this machine.
 *
 * Example: `const { url, close } = await startWorkbench({ port: 0 })`
 */
export async function startWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const { port = 3210, say = () => undefined } = options;
  await buildAddin(root, say);
  const [page, officeJs] = await Promise.all([buildPage(root), buildOfficeJs(root)]);
  const server = await serve({ root, page, officeJs }, port);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port was opened");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
