import type { TextRule } from "../report";
import { quotient } from "./quotient";

/** Every check of sentences. */
export const textRules: readonly TextRule[] = [quotient];
