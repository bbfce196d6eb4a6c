import { useState } from "preact/hooks";
import type { Table } from "../../core/model/table";
import type { Around } from "../effects/around";
import type { Report } from "../state/check";
import type { Known } from "../state/known";
import { usePane } from "../views/context";
import { findEarlier, mostCommon } from "./earlier";
import { useEvidenceWords } from "./words";

interface Props {
  readonly report: Report;
  readonly known: Known;
  readonly around: Around;
}

/** "Bảng kỳ trước": one of the tables on the workbook's other sheets. */
export function EarlierChoice({ report, known, around }: Props) {
  const { send } = usePane();
  const says = useEvidenceWords();
  const [found, setFound] = useState<readonly Table[] | null>(null);
  const [isFinding, setFinding] = useState(false);

  const choose = (table: Table | undefined): void => {
    const earlier = table === undefined ? null : { table, changed: false };
    send({ kind: "evidenceGiven", known: { ...around.state().check.known, earlier } });
  };
  const find = async (): Promise<void> => {
    setFinding(true);
    const read = await findEarlier(around.host, report);
    setFinding(false);
    if (!read.ok) return send({ kind: "failed", failure: read.failure });
    setFound(read.value);
    // what was chosen is taken as it stands now
    if (known.earlier !== null) choose(read.value[placeIn(read.value, known.earlier.table)]);
  };
  const chosen = known.earlier === null ? -1 : placeIn(found ?? [], known.earlier.table);

  return (
    <div class="earlier">
      <p class="label" id="earlier-table">
        {says.earlier}
      </p>
      {found !== null && found.length > 0 && (
        <select
          aria-labelledby="earlier-table"
          onChange={(event) => choose(found[Number(event.currentTarget.value)])}
        >
          <option value="-1" selected={chosen < 0}>
            {says.none}
          </option>
          {found.map(({ range, title }, at) => (
            <option key={at} value={at} selected={at === chosen}>
              {says.option(range.sheet, title[0] ?? "")}
            </option>
          ))}
        </select>
      )}
      <p class="aside" role="status">
        {known.earlier !== null
          ? sayCompared(report, known.earlier, says)
          : found?.length === 0
            ? says.notFound
            : says.earlierHint}
      </p>
      <button type="button" disabled={isFinding} onClick={() => void find()}>
        {isFinding ? says.finding : found === null ? says.find : says.findAgain}
      </button>
    </div>
  );
}

const placeIn = (tables: readonly Table[], { range }: Table): number =>
  tables.findIndex(
    (other) =>
      other.range.sheet === range.sheet &&
      other.range.row === range.row &&
      other.range.column === range.column,
  );

/** What it is compared with, or why that is nothing. */
function sayCompared(
  { review }: Report,
  { table, changed }: NonNullable<Known["earlier"]>,
  says: ReturnType<typeof useEvidenceWords>,
): string {
  const { sheet } = table.range;
  if (changed) return says.changed(sheet);
  const { units, columns } = mostCommon(review, table);
  if (units === 0) return says.noUnit(sheet);
  return columns === 0 ? says.noColumn(sheet) : says.compared(sheet, units, columns);
}
