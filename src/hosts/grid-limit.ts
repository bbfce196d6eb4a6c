/** A grid is dense, so two cells at opposite corners of a sheet would fill the memory. */
export const GRID_LIMIT = 3_000_000;
