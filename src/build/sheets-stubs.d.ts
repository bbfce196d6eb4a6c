export declare function sheetsStubs(): Promise<string>;
