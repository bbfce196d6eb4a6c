export declare function lowerScript(script: string): string;
