/** functions.json, as far as the build and the tests look into it. */
export interface FunctionsMetadataJson {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: string;
      readonly dimensionality: string;
      readonly optional?: boolean;
    }[];
    readonly result: { readonly dimensionality?: string };
  }[];
}

export declare const functionFiles: readonly string[];
export declare function completeMetadata(
  generated: FunctionsMetadataJson,
  base: string,
): FunctionsMetadataJson;
export declare function translateMetadata(metadata: FunctionsMetadataJson): FunctionsMetadataJson;
