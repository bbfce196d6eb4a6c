import type { OfficeDocument } from "../document";
import { OfficeError } from "../office-error";
import { OfficeObject } from "../office-object";

export class WorksheetProtectionObject extends OfficeObject {
  constructor(
    private readonly document: OfficeDocument,
    private readonly sheet: string,
  ) {
    super();
  }

  get Protected(): boolean {
    return this.document.isProtected(this.sheet);
  }

  Protect(): void {
    if (this.Protected) throw new OfficeError("InvalidOperation");
    this.document.protect(this.sheet, true);
  }

  Unprotect(): void {
    this.document.protect(this.sheet, false);
  }
}
