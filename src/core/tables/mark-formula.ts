import type { MarkFormula, Unit } from "../model/table";

/** Longer than any form prints. */
const mostLetters = 500;
const mostBrackets = 8;

/**
 * How a column mark says its column is computed: a sum or difference of other marks, a ratio of two or
 * the growth from one to another, these times 100 or not. Null where it says nothing, or anything else.
 *
 * @example readMarkFormula("8=(7/4)x100%") // { kind: "ratio", numerator: "7", denominator: "4", isPercent: true }
 */
export function readMarkFormula(mark: string): MarkFormula | null {
  const equals = mark.indexOf("=");
  if (equals < 0 || mark.length > mostLetters) return null;
  const tokens = tokensOf(mark.slice(equals + 1));
  const value = tokens === null ? null : new Reader(tokens).readAll();
  return value === null ? null : formulaOf(value);
}

/** What a column's figures are by its formula; null where the formula leaves that open. */
export function unitOfFormula(formula: MarkFormula | null): Unit | null {
  if (formula === null || formula.kind === "sum") return null;
  return formula.kind === "growth" || formula.isPercent ? "percent" : "index";
}

const hundred = "100";

/** Signs in one spelling each; a last "%" says how the column is printed. Null at anything unknown. */
function tokensOf(expression: string): readonly string[] | null {
  const text = expression
    .replace(/\s/g, "")
    .replace(/(?:\(%\)|%)$/, "")
    .replace(/100%/g, hundred)
    .replace(/[–—−]/g, "-")
    .replace(/[:÷]/g, "/")
    .toUpperCase()
    .replace(/[×∙·]/g, "*");
  const tokens = text.match(/\d+|[A-Z]|[-+*/()]/g) ?? [];
  return tokens.join("") === text ? tokens : null;
}

interface Sum {
  readonly kind: "sum";
  readonly added: readonly string[];
  readonly taken: readonly string[];
  readonly isPercent: boolean;
}

type Value =
  | { readonly kind: "hundred" }
  | Sum
  | { readonly kind: "ratio"; readonly of: Sum; readonly to: Sum; readonly isPercent: boolean }
  | Extract<MarkFormula, { readonly kind: "growth" }>;

/** One pass over the tokens; each of its readers gives null where they are not what it reads. */
class Reader {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly string[]) {}

  readAll(): Value | null {
    const value = this.readSum();
    return this.at === this.tokens.length ? value : null;
  }

  private readSum(): Value | null {
    let value = this.readProduct();
    for (let sign = this.peek(); sign === "+" || sign === "-"; sign = this.peek()) {
      this.at += 1;
      const next = this.readProduct();
      if (value === null || next === null) return null;
      value = sign === "+" ? plus(value, next) : minus(value, next);
    }
    return value;
  }

  private readProduct(): Value | null {
    let value = this.readOne();
    for (let sign = this.peek(); sign !== undefined && /[*X/]/.test(sign); sign = this.peek()) {
      this.at += 1;
      const next = this.readOne();
      if (value === null || next === null) return null;
      value = sign === "/" ? over(value, next) : times(value, next);
    }
    return value;
  }

  private readOne(): Value | null {
    const token = this.peek() ?? "";
    this.at += 1;
    if (token === hundred) return { kind: "hundred" };
    if (/^(?:\d{1,2}|[A-Z])$/.test(token)) {
      return { kind: "sum", added: [token], taken: [], isPercent: false };
    }
    if (token !== "(" || this.depth === mostBrackets) return null;
    this.depth += 1;
    const value = this.readSum();
    this.depth -= 1;
    if (this.peek() !== ")") return null;
    this.at += 1;
    return value;
  }

  private peek(): string | undefined {
    return this.tokens[this.at];
  }
}

function plus(one: Value, other: Value): Value | null {
  if (!isPlain(one) || !isPlain(other)) return null;
  const [added, taken] = [
    [...one.added, ...other.added],
    [...one.taken, ...other.taken],
  ];
  return { kind: "sum", added, taken, isPercent: false };
}

function minus(one: Value, other: Value): Value | null {
  if (one.kind === "ratio" && other.kind === "hundred") {
    const [current, previous] = [onlyMark(one.of), onlyMark(one.to)];
    return current === null || previous === null ? null : { kind: "growth", current, previous };
  }
  return isPlain(other) ? plus(one, { ...other, added: other.taken, taken: other.added }) : null;
}

function times(one: Value, other: Value): Value | null {
  if (one.kind === "hundred") return other.kind === "hundred" ? null : times(other, one);
  if (other.kind !== "hundred" || one.kind === "growth" || one.isPercent) return null;
  return { ...one, isPercent: true };
}

const over = (one: Value, other: Value): Value | null =>
  one.kind === "sum" && isPlain(other)
    ? { kind: "ratio", of: one, to: other, isPercent: one.isPercent }
    : null;

const isPlain = (value: Value): value is Sum => value.kind === "sum" && !value.isPercent;

const onlyMark = ({ added: [mark, another], taken }: Sum): string | null =>
  another === undefined && taken.length === 0 ? (mark ?? null) : null;

function formulaOf(value: Value): MarkFormula | null {
  switch (value.kind) {
    case "hundred":
      return null;
    case "growth":
      return value;
    case "sum": {
      const { added, taken, isPercent } = value;
      const isOne = added.length + taken.length < 2;
      return isPercent || isOne || added.length === 0 ? null : { kind: "sum", added, taken };
    }
    case "ratio":
      return ratioOf(value.of, value.to, value.isPercent);
  }
}

/** "2/1"; "(2-1)/1" is growth. */
function ratioOf(of: Sum, to: Sum, isPercent: boolean): MarkFormula | null {
  const denominator = onlyMark(to);
  if (denominator === null) return null;
  const numerator = onlyMark(of);
  if (numerator !== null) return { kind: "ratio", numerator, denominator, isPercent };
  const [current, more] = of.added;
  const isChange = of.taken.length === 1 && of.taken[0] === denominator && more === undefined;
  return isChange && current !== undefined
    ? { kind: "growth", current, previous: denominator }
    : null;
}
