import type { NumberReading, Reading } from "../model/reading";
export { readNumber } from "./number-format";
