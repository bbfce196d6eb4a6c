import type { Relation, Rounding } from "../model/relation";

/** The same relations with the rounding an office has settled on, whatever their columns show. */
export const roundedBy = (
  relations: readonly Relation[],
  rounding: "asPrinted" | Rounding,
): readonly Relation[] =>
  rounding === "asPrinted"
    ? relations
    : relations.map((relation) =>
        relation.kind === "ratio" || relation.kind === "growth"
          ? { ...relation, rounding }
          : relation,
      );
