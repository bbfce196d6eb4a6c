import { figureText } from "../../core/cause-subject";
import type { TableCause } from "../../core/causes";
import { cellAt } from "../../core/rules/cells";
import { whereAt } from "../../core/rules/where";
import { usePane } from "./context";
import { FigureLink } from "./figure-link";
import { ImpliedValue } from "./implied-value";

/** Where two versions of the data are mixed: both sets of figures, side by side. */
export function CauseVersions({ found: { cause, table } }: { readonly found: TableCause }) {
  const { check } = usePane().words.pane;
  const isOther = ({ kind }: { readonly kind: string }): boolean => kind === "otherFigures";
  const version = cause.explanations.find(({ operations }) => operations.some(isOther));
  if (version === undefined) return null;
  const cells = version.operations.filter(isOther).flatMap((operation) => operation.cells);
  const figures = version.repairs.filter(({ place }) => cells.includes(place));
  return (
    <table class="versions">
      <thead>
        <tr>
          <th scope="col">{check.unit}</th>
          <th scope="col">{check.printed}</th>
          <th scope="col">{check.implied}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((repair) => (
          <tr key={repair.place.row}>
            <th scope="row">{whereAt(table, repair.place).row}</th>
            <td>
              <FigureLink
                cell={cellAt(table, repair.place)}
                text={figureText(table, repair.place, repair.printed)}
              />
            </td>
            <td>
              <ImpliedValue table={table} repair={repair} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
