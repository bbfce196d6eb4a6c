import { auditText } from "../src/core/text/audit-text";
import type { TextFinding } from "../src/core/model/text-finding";
import { atLeast, atMost, type Line, type Measurement } from "./measurement";
import { Random } from "./random";
import { facts, type FactName } from "./text-facts";
import type { Fact } from "./text-laws";
import { tableSlips } from "./text-table";
import { placeOf, printPieces, type Pieces } from "./text-pieces";
import { slip, textSlips, type TextSlip } from "./text-slips";

const alarms = (text: string): readonly TextFinding[] =>
  auditText(text).findings.filter(({ severity }) => severity !== "info");

const factNames = Object.keys(facts) as readonly FactName[];
const slipNames = Object.keys(textSlips) as readonly TextSlip[];

/** A few facts after one another, as a section of a report has them, no two of one indicator. */
function drawSection(random: Random): readonly Fact[] {
  const facts = Array.from({ length: random.integer(1, 4) }, () => drawFact(random, factNames));
  const told = new Set<string>();
  return facts.filter(({ pieces }) => {
    const about = aboutOf(pieces);
    const isNew = !about.some((indicator) => told.has(indicator));
    for (const indicator of about) told.add(indicator);
    return isNew;
  });
}

/** The kinds of insurance and money a text is about. */
const aboutOf = (pieces: Pieces): readonly string[] =>
  printPieces(pieces).match(
    /bắt buộc|tự nguyện|thất nghiệp|BHTN|hộ gia đình|sinh viên|có thẻ|bao phủ|số thu|chi trả|số chi|dự toán chi/gi,
  ) ?? [];

function drawFact(random: Random, names: readonly FactName[]): Fact {
  const name = names[random.integer(0, names.length - 1)] ?? "noise";
  return facts[name](random);
}

const asText = (parts: readonly Pieces[]): Pieces =>
  parts.flatMap((pieces, at) => (at === 0 ? pieces : ["\n", ...pieces]));

/** How often a wrong figure of a sentence is seen, and how often a right one is doubted. */
export const textAccuracy: Measurement = {
  title: "Accuracy of the check of sentences",
  measure: async ({ tables: texts }) => [
    falseAlarms(10 * texts),
    ...recall(Math.ceil((5 * texts) / slipNames.length)),
    ...tableSlips(Math.ceil(texts / 4)),
  ],
};

function falseAlarms(sections: number): Line {
  let sentences = 0;
  let doubted = 0;
  for (let seed = 1; seed <= sections; seed += 1) {
    const section = drawSection(new Random(seed));
    sentences += section.length;
    doubted += alarms(printPieces(asText(section.map(({ pieces }) => pieces)))).length;
  }
  return {
    name: `clean sentences doubted, of ${sentences}`,
    value: (100 * doubted) / sentences,
    unit: "%",
    against: atMost(0.1, "goal"),
  };
}

function recall(each: number): readonly Line[] {
  const counts = slipNames.map((kind) => ({ kind, ...detect(kind, each) }));
  const sum = (key: "injected" | "seen" | "named"): number =>
    counts.reduce((total, count) => total + count[key], 0);
  const total = {
    kind: "wrong figures",
    injected: sum("injected"),
    seen: sum("seen"),
    named: sum("named"),
  };
  return [total, ...counts].flatMap(({ kind, injected, seen, named }) => [
    {
      name: `${kind}: seen, of ${injected}`,
      value: (100 * seen) / injected,
      unit: "%",
      against: atLeast(98),
    },
    { name: `${kind}: named`, value: (100 * named) / injected, unit: "%", against: atLeast(98) },
  ]);
}

function detect(kind: TextSlip, times: number) {
  let injected = 0;
  let seen = 0;
  let named = 0;
  for (let seed = 1; injected < times && seed < 100 * times; seed += 1) {
    const random = new Random(7_000_000 + seed);
    const slipped = slip(random, drawFact(random, textSlips[kind]), kind);
    if (slipped === null) continue;
    injected += 1;
    const pieces = asText([facts.noise(random).pieces, slipped.pieces, facts.noise(random).pieces]);
    const found = alarms(printPieces(pieces));
    const { start, end } = placeOf(pieces, slipped.wrong);
    const touches = (span: { readonly start: number; readonly end: number }): boolean =>
      span.start < end && start < span.end;
    if (found.length > 0) seen += 1;
    if (found.some(({ span, settledBy }) => [span, ...settledBy].some(touches))) named += 1;
  }
  return { injected, seen, named };
}
