import type {
  BooleanCondition,
  ConditionalFormatRule,
  Range,
  RuleBuilder,
} from "../../hosts/sheets/services";
import type { GridRule } from "../grid/grid";
import type { GridStylePatch } from "../grid/style";
import type { ScriptDocument } from "./document";
import { areaOf } from "./script-range";

/** A conditional format: one of the grid's, or one just built, which has no id yet. */
class ScriptRule implements ConditionalFormatRule {
  constructor(
    readonly rule: Omit<GridRule, "id">,
    readonly id: string | null,
    private readonly ranges: Range[],
  ) {}

  getRanges = (): Range[] => [...this.ranges];

  getBooleanCondition(): BooleanCondition | null {
    const { formula } = this.rule;
    return formula === null ? null : { getCriteriaValues: () => [formula] };
  }
}

class ScriptRuleBuilder implements RuleBuilder {
  #formula = "";
  #ranges: Range[] = [];
  #style: GridStylePatch = {};

  whenFormulaSatisfied(formula: string): RuleBuilder {
    this.#formula = formula;
    return this;
  }

  setRanges(ranges: Range[]): RuleBuilder {
    this.#ranges = [...ranges];
    return this;
  }

  setBackground = (fill: string): RuleBuilder => this.#add({ fill });
  setBold = (bold: boolean): RuleBuilder => this.#add({ bold });
  setItalic = (italic: boolean): RuleBuilder => this.#add({ italic });
  setUnderline = (underline: boolean): RuleBuilder =>
    this.#add({ underline: underline ? "Single" : "None" });

  build(): ConditionalFormatRule {
    if (this.#ranges.length === 0) throw new Error("Conditional format rule must have a range.");
    const areas = this.#ranges.map(areaOf);
    const rule = { areas, formula: this.#formula, style: this.#style, stopIfTrue: false };
    return new ScriptRule(rule, null, this.#ranges);
  }

  #add(patch: GridStylePatch): RuleBuilder {
    this.#style = { ...this.#style, ...patch };
    return this;
  }
}

export const newRule = (): RuleBuilder => new ScriptRuleBuilder();

export const rulesOf = (document: ScriptDocument, sheet: string): ConditionalFormatRule[] =>
  document.grid.rules(sheet).map((rule) => {
    const ranges = rule.areas.map((area) => document.range(sheet, area));
    return new ScriptRule(rule, rule.id, ranges);
  });

/** Rules that stay keep their place; new ones come before them, the first on top. */
export function replaceRules(
  { grid }: ScriptDocument,
  sheet: string,
  rules: readonly ConditionalFormatRule[],
): void {
  const given = rules.filter((rule) => rule instanceof ScriptRule);
  const kept = new Set(given.map(({ id }) => id));
  for (const { id } of grid.rules(sheet)) if (!kept.has(id)) grid.removeRule(sheet, id);
  for (const { id, rule } of [...given].reverse()) if (id === null) grid.addRule(sheet, rule);
}
