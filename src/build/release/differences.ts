import type { Files } from "./zip";

/** Paths that are in only one of two sets of files, or not with the same bytes. */
export const differences = (one: Files, other: Files): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((path) => {
    const [here, there] = [one.get(path), other.get(path)];
    return here === undefined || there === undefined || Buffer.compare(here, there) !== 0;
  });
