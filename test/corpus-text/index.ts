import { benefits } from "./benefits";
import { collection } from "./collection";
import type { Passage } from "./entry";
import { inspection } from "./inspection";
import { letters } from "./letters";
import { lists } from "./lists";
import { medical } from "./medical";
import { membership } from "./membership";
import { propaganda } from "./propaganda";
import { reports } from "./reports";
import { traps } from "./traps";
import { wording } from "./wording";

/** Passages by what they tell of. */
export const passages: Readonly<Record<string, readonly Passage[]>> = {
  benefits,
  collection,
  inspection,
  letters,
  lists,
  medical,
  membership,
  propaganda,
  reports,
  traps,
  wording,
};
