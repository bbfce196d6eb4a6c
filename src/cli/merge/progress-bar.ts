const WIDTH = 24;

/**
 * How far a run is, as a bar of 24 characters.
 *
 * @example progressBar(1, 2) // "[############............]"
 */
export function progressBar(done: number, total: number): string {
  const filled = total === 0 ? WIDTH : Math.floor((done * WIDTH) / total);
  return `[${"#".repeat(filled)}${".".repeat(WIDTH - filled)}]`;
}
