import { calculationOf } from "../findings/calculation";
import type { FindingEntry } from "../findings/list-findings";
import { FigureLink } from "./figure-link";

/** How a finding was computed, every figure a way to its cell: "33.545 / 31.911 = 105,12% ≠ 100%". */
export function Arithmetic({ entry }: { readonly entry: FindingEntry }) {
  const calculation = calculationOf(entry);
  if (calculation === null) return null;
  const { operator, terms, isCut, result, printed } = calculation;
  return (
    <p class="arithmetic">
      {terms.map(({ cell, text }, at) => (
        <span key={at} class="term">
          {at > 0 && `${operator} `}
          <FigureLink cell={cell} text={text} />
        </span>
      ))}
      {isCut && <span class="term">{operator} …</span>}
      <span class="term">= {result}</span>
      <span class="term">
        ≠ <FigureLink cell={printed.cell} text={printed.text} />
      </span>
    </p>
  );
}
