import type { TextFinding } from "../../src/core/model/text-finding";
import { auditText } from "../../src/core/text/audit-text";
import { passages } from ".";
import type { BrokenPassage, Passage } from "./entry";

/** What the check said of one text of the corpus, beside what it had to say. */
export interface Outcome {
  /** Kind, passage and slip: how a miss is listed. */
  readonly name: string;
  /** Whether its figures agree. */
  readonly clean: boolean;
  readonly text: string;
  /** Any of these figures may be named; none in a clean text. */
  readonly expected: readonly string[];
  /** A slip was made, and none of the figures of the contradiction is named. */
  readonly missed: boolean;
  /** Named, and part of no contradiction. */
  readonly extra: readonly Alarm[];
}

export interface Alarm {
  readonly printed: string;
  readonly rule: string;
  readonly severity: string;
}

/** Every text of the corpus, the clean one of a passage first. */
export const outcomes = (): readonly Outcome[] =>
  Object.entries(passages).flatMap(([kind, entries]) =>
    entries.flatMap((passage) => [
      outcome(`${kind}: ${passage.name}`, plain(passage), []),
      ...passage.broken.map((broken) =>
        outcome(
          `${kind}: ${passage.name}: ${broken.name}`,
          changed(passage, broken),
          broken.expect,
        ),
      ),
    ]),
  );

export const isRight = ({ missed, extra }: Outcome): boolean => !missed && extra.length === 0;

function outcome(name: string, text: string, expected: readonly string[]): Outcome {
  const alarms = auditText(text).findings.filter(({ severity }) => severity !== "info");
  const places = expected.flatMap((figure) => placesOf(text, figure));
  const isExpected = ({ span }: TextFinding): boolean =>
    places.some(({ start, end }) => span.start < end && start < span.end);
  return {
    name,
    clean: expected.length === 0,
    text,
    expected,
    missed: expected.length > 0 && !alarms.some(isExpected),
    extra: alarms
      .filter((finding) => !isExpected(finding))
      .map(({ printed, rule, severity }) => ({ printed, rule, severity })),
  };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function placesOf(text: string, figure: string): readonly Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1)) {
    places.push({ start: at, end: at + figure.length });
  }
  if (places.length === 0) throw new Error(`No "${figure}" in: ${text}`);
  return places;
}

/** The lines without what indents them in the source. */
const plain = ({ text }: Passage): string =>
  text
    .trim()
    .split("\n")
    .map((line) => line.trim())
    .join("\n");

function changed(passage: Passage, { change: [from, to] }: BrokenPassage): string {
  const text = plain(passage);
  if (!text.includes(from)) throw new Error(`No "${from}" in: ${text}`);
  return text.replace(from, () => to);
}

/** The figures as a list to read. */
export const formatAlarms = (alarms: readonly Alarm[]): string =>
  alarms.length === 0
    ? "nothing"
    : alarms.map(({ printed, rule, severity }) => `${printed} ${rule} (${severity})`).join(", ");
