/** Lets the page draw and hear a click before more is computed. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
