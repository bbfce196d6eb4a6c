/** A custom function as the pane tells of it. */
export interface HelperFunction {
  readonly id: string;
  readonly parameters: readonly { readonly name: string; readonly optional: boolean }[];
  /** What it does, and each parameter, by language. */
  readonly vi: Explained;
  readonly en: Explained;
  readonly examples: readonly {
    readonly cells: readonly (string | number)[];
    readonly shows: string;
  }[];
}

interface Explained {
  readonly description: string;
  readonly parameters: readonly string[];
}
