import type { OfficeDocument } from "../document";
import { OfficeObject } from "../office-object";
import type { HeaderSlot, PageSet } from "../page";
import { readText, readWord } from "../read-argument";

const states = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

export class HeadersFootersObject extends OfficeObject {
  constructor(
    private readonly document: OfficeDocument,
    private readonly sheet: string,
  ) {
    super();
  }

  get State(): string {
    return this.document.page(this.sheet).headersFootersState;
  }

  set State(value: unknown) {
    this.document.setPage(this.sheet, { headersFootersState: readWord(value, states) });
  }

  get DefaultForAllPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.document, this.sheet, "defaultForAllPages");
  }

  get FirstPage(): HeaderFooterObject {
    return new HeaderFooterObject(this.document, this.sheet, "firstPage");
  }

  get EvenPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.document, this.sheet, "evenPages");
  }

  get OddPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.document, this.sheet, "oddPages");
  }
}

export class HeaderFooterObject extends OfficeObject {
  constructor(
    private readonly document: OfficeDocument,
    private readonly sheet: string,
    private readonly pages: PageSet,
  ) {
    super();
  }

  get LeftHeader(): string {
    return this.#read("leftHeader");
  }

  set LeftHeader(value: unknown) {
    this.#write("leftHeader", value);
  }

  get CenterHeader(): string {
    return this.#read("centerHeader");
  }

  set CenterHeader(value: unknown) {
    this.#write("centerHeader", value);
  }

  get RightHeader(): string {
    return this.#read("rightHeader");
  }

  set RightHeader(value: unknown) {
    this.#write("rightHeader", value);
  }

  get LeftFooter(): string {
    return this.#read("leftFooter");
  }

  set LeftFooter(value: unknown) {
    this.#write("leftFooter", value);
  }

  get CenterFooter(): string {
    return this.#read("centerFooter");
  }

  set CenterFooter(value: unknown) {
    this.#write("centerFooter", value);
  }

  get RightFooter(): string {
    return this.#read("rightFooter");
  }

  set RightFooter(value: unknown) {
    this.#write("rightFooter", value);
  }

  #read(slot: HeaderSlot): string {
    return this.document.page(this.sheet).headersFooters[this.pages][slot];
  }

  #write(slot: HeaderSlot, value: unknown): void {
    const { headersFooters } = this.document.page(this.sheet);
    const pages = { ...headersFooters[this.pages], [slot]: readText(value) };
    this.document.setPage(this.sheet, {
      headersFooters: { ...headersFooters, [this.pages]: pages },
    });
  }
}
