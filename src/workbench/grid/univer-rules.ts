import type { Injector, IStyleBase } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { GridRule } from "./grid";
import type { GridStylePatch } from "./style";
import { fromRange, toRange } from "./univer-range";
import { normalColor, toUniverStyle, underlineOf } from "./univer-style";

/** The conditional formats of one workbook, as Univer keeps them. */
export class UniverRules {
  readonly #commands: ICommandService;
  readonly #model: ConditionalFormattingRuleModel;

  constructor(
    injector: Injector,
    private readonly unitId: string,
  ) {
    this.#commands = injector.get(ICommandService);
    this.#model = injector.get(ConditionalFormattingRuleModel);
  }

  list(sheet: string): readonly GridRule[] {
    return (this.#model.getSubunitRules(this.unitId, sheet) ?? []).map(toGridRule);
  }

  add(sheet: string, rule: Omit<GridRule, "id">): string {
    const id = this.#model.createCfId(this.unitId, sheet);
    this.#run(AddConditionalRuleMutation.id, sheet, { rule: toUniverRule({ ...rule, id }) });
    return id;
  }

  replace(sheet: string, rule: GridRule): void {
    const kept = this.#model.getRule(this.unitId, sheet, rule.id);
    const made = toUniverRule(rule);
    // Rules of other kinds keep what they test; only where they apply can change from outside.
    const next = kept && rule.formula === null ? { ...kept, ranges: made.ranges } : made;
    this.#run(SetConditionalRuleMutation.id, sheet, { cfId: rule.id, rule: next });
  }

  remove(sheet: string, id: string): void {
    this.#run(DeleteConditionalRuleMutation.id, sheet, { cfId: id });
  }

  #run(command: string, sheet: string, parameters: object): void {
    this.#commands.syncExecuteCommand(command, {
      unitId: this.unitId,
      subUnitId: sheet,
      ...parameters,
    });
  }
}

const toUniverRule = (rule: GridRule): IConditionFormattingRule => ({
  cfId: rule.id,
  ranges: rule.areas.map(toRange),
  stopIfTrue: rule.stopIfTrue,
  rule: {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    value: rule.formula ?? "=FALSE",
    style: toUniverStyle(rule.style),
  },
});

function toGridRule(made: IConditionFormattingRule): GridRule {
  const { rule } = made;
  const isFormula =
    rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula;
  return {
    id: made.cfId,
    areas: made.ranges.map(fromRange),
    stopIfTrue: made.stopIfTrue,
    formula: isFormula ? rule.value : null,
    style: rule.type === CFRuleType.highlightCell ? toPatch(rule.style) : {},
  };
}

/** Only what the rule names: everything else shows the cell's own formatting. */
function toPatch(style: IStyleBase): GridStylePatch {
  const fill = normalColor(style.bg?.rgb);
  const fontColor = normalColor(style.cl?.rgb);
  return {
    ...(fill === null ? {} : { fill }),
    ...(fontColor === null ? {} : { fontColor }),
    ...(style.bl === undefined ? {} : { bold: style.bl === 1 }),
    ...(style.it === undefined ? {} : { italic: style.it === 1 }),
    ...(style.st === undefined ? {} : { strikethrough: style.st.s === 1 }),
    ...(style.ul === undefined ? {} : { underline: underlineOf(style) }),
  };
}
