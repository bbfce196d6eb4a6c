import type { Consolidation } from "../../core/consolidate/consolidation";
import { ColumnItem } from "./column-item";
import { useMerge } from "./context";
import { ContradictionItem } from "./contradiction-item";
import { DoubledItem } from "./doubled-item";
import { FiguresItem } from "./figures-item";
import { formOf } from "./form-of";
import { ItemHead } from "./item-head";
import { columnName } from "./column-name";
import { NameItem } from "./name-item";
import { Place } from "./place";
import type { ReviewItem } from "./review-items";
import type { MergeState } from "./state";

interface Props {
  readonly item: ReviewItem;
  readonly state: MergeState;
  readonly review: Consolidation;
}

/** One thing of the review, and what can be done about it. */
export function ReviewItemView({ item, state, review }: Props) {
  const { words } = useMerge();
  const say = words.pane.review;
  switch (item.kind) {
    case "name":
      return <NameItem submission={item.submission} units={review.units.map(({ unit }) => unit)} />;
    case "doubled":
      return <DoubledItem unit={item.unit} submissions={review.submissions} />;
    case "column":
      return <ColumnItem column={item.column} state={state} />;
    case "figures":
      return <FiguresItem {...item} state={state} />;
    case "contradiction":
      return <ContradictionItem submission={item.submission} />;
    case "file":
      return (
        <>
          <ItemHead icon="error" text={item.file.file || say.thisWorkbook} />
          <p>
            {item.file.kind === "failed"
              ? words.fileFailures.explain(item.file.failure)
              : item.file.kind === "used"
                ? ""
                : say.file[item.file.kind]}
          </p>
        </>
      );
    case "missing":
      return (
        <>
          <ItemHead icon="warning" text={say.missing(item.unit.unit)} />
          <p>{say.missingHint}</p>
        </>
      );
    case "gaps":
      return (
        <>
          <ItemHead icon="info" text={say.gaps(item.unit.unit)} />
          <p>{say.gapsHint(item.marks.map((mark) => columnName(formOf(state), mark)))}</p>
        </>
      );
    case "absent":
      return (
        <>
          <ItemHead icon="info" text={say.absent} />
          <p>{say.gapsHint(item.marks.map((mark) => columnName(formOf(state), mark)))}</p>
        </>
      );
    case "unit":
      return (
        <>
          <ItemHead icon="done" text={item.unit.unit} />
          {item.unit.submissions.map((key) => {
            const submission = review.submissions.find((one) => one.key === key);
            if (submission?.match.kind !== "matched") return null;
            return (
              <p key={key} class="aside">
                <Place file={submission.file} cell={submission.cell} />{" "}
                {`(${say.unit.by[submission.match.by]})`}
              </p>
            );
          })}
        </>
      );
  }
}
