import { OfficeObject } from "../office-object";
import { readColor, readFlag, readNumber, readText } from "../read-argument";
import { ChartPart } from "./chart-part";

/** A font that takes what it is given where the chart keeps it. */
export class ChartFontObject extends OfficeObject {
  constructor(
    private readonly take: (font: {
      readonly name?: string;
      readonly color?: string;
      readonly size?: number;
      readonly bold?: boolean;
    }) => void,
  ) {
    super();
  }

  set Name(value: unknown) {
    this.take({ name: readText(value) });
  }

  set Color(value: unknown) {
    this.take({ color: readColor(value) });
  }

  set Size(value: unknown) {
    this.take({ size: readNumber(value) });
  }

  set Bold(value: unknown) {
    this.take({ bold: readFlag(value) });
  }
}

/** A format of which only the font is known. */
export class ChartTextFormatObject extends OfficeObject {
  constructor(private readonly font: ChartFontObject) {
    super();
  }

  get Font(): ChartFontObject {
    return this.font;
  }
}

export class ChartAreaFormatObject extends ChartPart {
  get Font(): ChartFontObject {
    return new ChartFontObject(({ name, color }) => {
      const { font } = this.chart();
      this.change({ font: { name: name ?? font.name, color: color ?? font.color } });
    });
  }
}

export class ChartTitleObject extends ChartPart {
  get Text(): string {
    return this.chart().title;
  }

  set Text(value: unknown) {
    this.change({ title: readText(value) });
  }

  get Format(): ChartTextFormatObject {
    const font = new ChartFontObject(({ size, bold }) => {
      const { titleSize, titleBold } = this.chart();
      this.change({ titleSize: size ?? titleSize, titleBold: bold ?? titleBold });
    });
    return new ChartTextFormatObject(font);
  }
}

/** Axes and legend are written in one size. */
abstract class SmallPrint extends ChartPart {
  get Format(): ChartTextFormatObject {
    const font = new ChartFontObject(({ size }) => {
      this.change({ textSize: size ?? this.chart().textSize });
    });
    return new ChartTextFormatObject(font);
  }
}

export class ChartLegendObject extends SmallPrint {
  get Visible(): boolean {
    return this.chart().hasLegend;
  }

  set Visible(value: unknown) {
    this.change({ hasLegend: readFlag(value) });
  }

  get Position(): string {
    return "Bottom";
  }

  set Position(value: unknown) {
    readText(value);
  }
}

export class ChartAxesObject extends ChartPart {
  get ValueAxis(): ChartValueAxisObject {
    return new ChartValueAxisObject(this.document, this.at);
  }

  get CategoryAxis(): ChartCategoryAxisObject {
    return new ChartCategoryAxisObject(this.document, this.at);
  }
}

export class ChartCategoryAxisObject extends ChartPart {
  get Format(): ChartTextFormatObject {
    const font = new ChartFontObject(({ size }) => {
      this.change({ nameSize: size ?? this.chart().nameSize });
    });
    return new ChartTextFormatObject(font);
  }

  /** Every name is drawn anyway. */
  set TickLabelSpacing(value: unknown) {
    readNumber(value);
  }

  get TextOrientation(): number {
    return this.chart().nameAngle;
  }

  set TextOrientation(value: unknown) {
    this.change({ nameAngle: readNumber(value) });
  }
}

export class ChartValueAxisObject extends SmallPrint {
  get Minimum(): number | null {
    return this.chart().minimum;
  }

  set Minimum(value: unknown) {
    this.change({ minimum: readNumber(value) });
  }

  get NumberFormat(): string {
    return this.chart().numberFormat;
  }

  set NumberFormat(value: unknown) {
    this.change({ numberFormat: readText(value) });
  }
}
