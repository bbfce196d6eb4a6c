/**
 * Entry of the functions bundle: every custom function of the namespace BHXH, one family a file.
 * Their JSDoc is what Excel shows; the build turns it into functions.json and associates them.
 */
export * from "./changes";
export * from "./check";
export * from "./checks";
export * from "./figures";
export * from "./rates";
export * from "./sentence";
