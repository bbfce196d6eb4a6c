import { appendixWords } from "../appendix-words";
import type { FormChoice } from "../state/appendix";
import { usePane } from "./context";

interface Props {
  readonly choice: FormChoice;
  /** Months of the year that the title's period covers. */
  readonly months: number;
}

/** Charts and colours, and what the colours are held against. */
export function LookChoice({ choice, months }: Props) {
  const { words, send } = usePane();
  const say = appendixWords[words.language].choice;
  return (
    <>
      <div class="choices">
        {(["withCharts", "withRatings"] as const).map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={choice[name]}
              onChange={({ currentTarget }) =>
                send({ kind: "formChosen", choice: { [name]: currentTarget.checked } })
              }
            />
            {name === "withCharts" ? say.charts : say.ratings}
          </label>
        ))}
      </div>
      {(choice.withCharts || choice.withRatings) && (
        <p class="aside">
          {choice.withCharts && `${say.chartsHint} `}
          {say.pace(months)}
        </p>
      )}
    </>
  );
}
