import type { OfficeDocument } from "../document";
import { OfficeCollection, OfficeObject } from "../office-object";
import { readText } from "../read-argument";

export class SettingObject extends OfficeObject {
  constructor(
    private readonly document: OfficeDocument,
    private readonly key: string,
  ) {
    super();
  }

  get Id(): string {
    return this.key;
  }

  get Key(): string {
    return this.key;
  }

  get Value(): unknown {
    return this.document.settings.get(this.key) ?? null;
  }

  set Value(value: unknown) {
    this.document.settings.set(this.key, value);
  }

  Delete(): void {
    this.document.settings.delete(this.key);
  }
}

export class SettingCollectionObject extends OfficeCollection<SettingObject> {
  constructor(private readonly document: OfficeDocument) {
    super();
  }

  items(): readonly SettingObject[] {
    return [...this.document.settings.keys()].map((key) => new SettingObject(this.document, key));
  }

  find(key: unknown): SettingObject | null {
    const name = readText(key);
    return this.document.settings.has(name) ? new SettingObject(this.document, name) : null;
  }

  Add(key: unknown, value: unknown): SettingObject {
    const name = readText(key);
    this.document.settings.set(name, value);
    return new SettingObject(this.document, name);
  }
}
