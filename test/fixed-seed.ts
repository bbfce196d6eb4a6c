import fc from "fast-check";

/** Properties run the same cases everywhere; `SEED=… npm test` tries others. */
fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 20240630) });
