import { figureText, headlineOf } from "../../core/cause-subject";
import type { Explanation } from "../../core/model/cause";
import type { Place, Table } from "../../core/model/table";
import { whereAt } from "../../core/rules/where";
import { isOpen } from "../../core/settle-figures";
import { listedWays } from "../findings/chosen-way";
import type { CauseEntry } from "../findings/list-findings";
import type { CheckState } from "../state/check";
import type { Words } from "../words";
import { CauseRepair } from "./cause-repair";
import { usePane } from "./context";

interface Props {
  readonly entry: CauseEntry;
  /** The explanation that holds, if one does. */
  readonly way: Explanation | null;
  readonly check: CheckState;
  readonly writing: boolean;
}

/** The competing explanations of a cause, one to choose, and the repair of the one chosen. */
export function CauseWays({ entry, way, check, writing }: Props) {
  const { words, send } = usePane();
  const { check: says } = words.pane;
  const { index, key, found } = entry;
  const { explanations, ways } = found.cause;
  const listed = listedWays(entry);
  const rest = ways - listed.length;
  const chosen = check.chosen.get(key);
  return (
    <>
      {explanations.length > 1 && (
        <fieldset class="ways">
          <legend class="label">{says.ways}</legend>
          {listed.map((explanation, at) => (
            <label key={at}>
              <input
                type="radio"
                name={`way ${key}`}
                checked={chosen === at}
                onChange={() => send({ kind: "explanationChosen", index, way: at })}
              />
              <span>{sayWay(explanation, found.table, words)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {rest > 0 && <p class="aside">{says.otherWays(rest)}</p>}
      {explanations.some(({ proven }) => !proven) && <p class="aside">{says.unproven}</p>}
      {way !== null && <CauseRepair entry={entry} way={way} check={check} writing={writing} />}
    </>
  );
}

/** "Tổng và tỉ lệ đúng; số của 4 đơn vị sai: tổng 552.247, đạt 96,9%, bao phủ 91,9%" */
function sayWay(explanation: Explanation, table: Table, { causes, pane }: Words): string {
  const changeAt = (root: Place | undefined): string => {
    const repair = explanation.repairs.find(({ place }) => place === root);
    if (repair === undefined) return "";
    const { place, printed, value } = repair;
    const implied = figureText(table, place, value);
    return `${figureText(table, place, printed)} → ${isOpen(repair) ? pane.check.about(implied) : implied}`;
  };
  const told = explanation.operations.flatMap(({ kind, cells, followers }) => {
    const [first, ...others] = cells.map((place) => whereAt(table, place));
    if (first === undefined) return [];
    return [causes.operation(kind, [first, ...others], changeAt(cells[0]), followers.length)];
  });
  const headline = headlineOf(explanation, table);
  return told.join("; ") + (headline.length === 0 ? "" : `: ${causes.headline(headline)}`);
}
