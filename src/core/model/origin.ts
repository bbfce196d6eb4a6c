/**
 * How something came to be known: by labels and layout, or by evidence, only because the figures
 * hold to it. What labels say breaks as an error, what evidence says as a warning.
 */
export type Origin = "label" | "evidence";
