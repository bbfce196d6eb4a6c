import { useState } from "preact/hooks";
import { formatCell } from "../../core/model/a1";
import { formatDecimal } from "../../core/numbers/format";
import { decimalFromNumber } from "../../core/numbers/decimal";
import type { Around } from "../effects/around";
import type { Write } from "../state/pane";
import { usePane } from "../views/context";
import type { HelperFunction } from "./helper-function";
import { prepareInsertion } from "./insertion";
import { useHelperWords } from "./words";

interface Props {
  readonly described: HelperFunction;
  readonly around: Around;
  readonly writing: boolean;
}

/** What the last click came to. */
type Asking =
  | { readonly kind: "nothing" }
  | { readonly kind: "reading" }
  | { readonly kind: "belongsBeside" }
  | { readonly kind: "filled"; readonly write: Write; readonly held: string };

/** One function: what it does, an example, and its way into the selected cell. */
export function FunctionItem({ described, around, writing }: Props) {
  const { words, send } = usePane();
  const says = useHelperWords();
  const [asking, ask] = useState<Asking>({ kind: "nothing" });
  const { id, parameters, examples } = described;
  const { description, parameters: meanings } = described[words.language];
  const write = (written: Write): void => {
    ask({ kind: "nothing" });
    send({ kind: "writeAsked", write: written });
  };
  const insert = async (): Promise<void> => {
    ask({ kind: "reading" });
    const prepared = await prepareInsertion(around.host, described, around.state().settings);
    if (!prepared.ok) {
      ask({ kind: "nothing" });
      return send({ kind: "failed", failure: prepared.failure });
    }
    const insertion = prepared.value;
    if (insertion.kind === "belongsBeside") return ask(insertion);
    if (insertion.held !== "") return ask({ ...insertion, kind: "filled" });
    write(insertion.write);
  };
  return (
    <li>
      <details class="function">
        <summary>
          <span class="name">{`BHXH.${id}`}</span>
          <span class="explanation">{description}</span>
        </summary>
        <dl>
          {parameters.map(({ name }, index) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{meanings[index]}</dd>
            </div>
          ))}
        </dl>
        {examples.map(({ cells, shows }) => (
          <p key={shows} class="aside">
            {says.example(`=BHXH.${id}(${cells.map(argument).join("; ")})`, shows)}
          </p>
        ))}
        <button
          type="button"
          class="primary"
          disabled={writing || asking.kind === "reading"}
          onClick={() => void insert()}
        >
          {asking.kind === "reading" ? says.inserting : says.insert}
        </button>
        {asking.kind === "belongsBeside" && <p role="alert">{says.beside}</p>}
        {asking.kind === "filled" && asking.write.kind === "formula" && (
          <div role="alert" class="overwrite">
            <p>{says.filled(formatCell(asking.write.cell), asking.held.slice(0, 80))}</p>
            <button type="button" onClick={() => ask({ kind: "nothing" })}>
              {says.cancel}
            </button>
            <button type="button" onClick={() => write(asking.write)}>
              {says.overwrite}
            </button>
          </div>
        )}
      </details>
    </li>
  );
}

/** An argument as it is typed where decimals have a comma. */
const argument = (cell: string | number): string =>
  typeof cell === "string"
    ? `"${cell}"`
    : formatDecimal(decimalFromNumber(cell)).replaceAll(".", "");
