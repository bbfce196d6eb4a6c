import type { GridRule } from "../../grid/grid";
import type { GridStylePatch } from "../../grid/style";
import type { OfficeDocument } from "../document";
import { OfficeError } from "../office-error";
import { OfficeObject } from "../office-object";
import { readColor, readFlag, readText, readWord } from "../read-argument";

/** One aspect of a rule that paints where its formula is true. */
abstract class RulePart extends OfficeObject {
  constructor(
    protected readonly document: OfficeDocument,
    protected readonly sheet: string,
    protected readonly id: string,
  ) {
    super();
  }

  protected rule(): GridRule {
    const rule = this.document.grid.rules(this.sheet).find(({ id }) => id === this.id);
    if (rule === undefined) throw new OfficeError("ItemNotFound");
    return rule;
  }

  protected change(patch: Partial<GridRule>): void {
    this.document.beforeChange(this.sheet);
    this.document.grid.replaceRule(this.sheet, { ...this.rule(), ...patch });
  }

  protected restyle(patch: GridStylePatch): void {
    this.change({ style: { ...this.rule().style, ...patch } });
  }

  /** Leaves an aspect to the cells' own formatting again. */
  protected unset(...aspects: readonly (keyof GridStylePatch)[]): void {
    const kept = Object.entries(this.rule().style).filter(
      ([aspect]) => !aspects.some((name) => name === aspect),
    );
    this.change({ style: Object.fromEntries(kept) });
  }
}

export class CustomConditionalFormatObject extends RulePart {
  get Rule(): ConditionalFormatRuleObject {
    return new ConditionalFormatRuleObject(this.document, this.sheet, this.id);
  }

  get Format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this.document, this.sheet, this.id);
  }
}

export class ConditionalFormatRuleObject extends RulePart {
  get Formula(): string {
    return this.rule().formula ?? "";
  }

  set Formula(value: unknown) {
    const formula = readText(value);
    this.change({ formula: formula.startsWith("=") ? formula : `=${formula}` });
  }
}

export class ConditionalRangeFormatObject extends RulePart {
  get Fill(): ConditionalRangeFillObject {
    return new ConditionalRangeFillObject(this.document, this.sheet, this.id);
  }

  get Font(): ConditionalRangeFontObject {
    return new ConditionalRangeFontObject(this.document, this.sheet, this.id);
  }
}

export class ConditionalRangeFillObject extends RulePart {
  get Color(): string {
    return this.rule().style.fill ?? "";
  }

  set Color(value: unknown) {
    this.restyle({ fill: readColor(value) });
  }

  Clear(): void {
    this.unset("fill");
  }
}

export class ConditionalRangeFontObject extends RulePart {
  get Bold(): boolean | null {
    return this.rule().style.bold ?? null;
  }

  set Bold(value: unknown) {
    this.restyle({ bold: readFlag(value) });
  }

  get Italic(): boolean | null {
    return this.rule().style.italic ?? null;
  }

  set Italic(value: unknown) {
    this.restyle({ italic: readFlag(value) });
  }

  get Strikethrough(): boolean | null {
    return this.rule().style.strikethrough ?? null;
  }

  set Strikethrough(value: unknown) {
    this.restyle({ strikethrough: readFlag(value) });
  }

  get Underline(): string | null {
    return this.rule().style.underline ?? null;
  }

  set Underline(value: unknown) {
    this.restyle({ underline: readWord(value, ["None", "Single", "Double"]) });
  }

  get Color(): string {
    return this.rule().style.fontColor ?? "";
  }

  set Color(value: unknown) {
    this.restyle({ fontColor: readColor(value) });
  }

  Clear(): void {
    this.unset("bold", "italic", "strikethrough", "underline", "fontColor");
  }
}
