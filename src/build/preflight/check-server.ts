import { createHash } from "node:crypto";
import { readChecksums } from "./check-checksums";
import type { Folder } from "./folder";
import { headerProblems } from "./headers";
import type { ServerProblem } from "./problem";

/**
 * Asks a server for every file of the add-in, and whether they arrive as they are, with the headers
 * Office needs.
 *
 * @param address of the folder, on this machine
 */
export async function checkServer(
  folder: Folder,
  address: string,
): Promise<readonly ServerProblem[]> {
  const files = readChecksums(folder) ?? new Map<string, string>();
  const problems = await Promise.all(
    [...files].map(([path, hash]) => checkFile(new URL(path, withSlash(address)).href, path, hash)),
  );
  return problems.flat();
}

async function checkFile(
  url: string,
  path: string,
  hash: string,
): Promise<readonly ServerProblem[]> {
  const response = await fetch(url, { redirect: "manual" }).catch((thrown: unknown) => thrown);
  if (!(response instanceof Response)) {
    const cause = response instanceof Error ? (response.cause ?? response) : response;
    return [
      { kind: "unreachable", url, reason: cause instanceof Error ? cause.message : String(cause) },
    ];
  }
  const body = Buffer.from(await response.arrayBuffer());
  if (response.status !== 200) return [{ kind: "status", url, status: response.status }];
  const isSame = createHash("sha256").update(body).digest("hex") === hash;
  return [
    ...(isSame ? [] : [{ kind: "otherContent", url } as const]),
    ...headerProblems(url, path, response.headers),
  ];
}

const withSlash = (address: string): string => (address.endsWith("/") ? address : `${address}/`);

/** Whether an address is one of this machine: preflight asks no other. */
export function isOwnAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && ["127.0.0.1", "localhost", "[::1]"].includes(hostname);
}
