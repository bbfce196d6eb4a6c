import { useEffect, useState } from "preact/hooks";
import { decimal, roundDecimal } from "../../core/numbers/decimal";
import { formatPercent } from "../../core/numbers/format";
import {
  defaultSettings,
  MOST_DECIMALS,
  percentKinds,
  roundingOf,
  type Settings,
} from "../../core/settings/settings";
import { usePane } from "../views/context";
import { Choices } from "./choices";
import { readThresholds, thresholdTexts } from "./threshold-text";
import { useSettingsWords } from "./words";

interface Props {
  readonly settings: Settings;
  readonly unread: readonly (keyof Settings)[];
  /** What was set before the last save; null where nothing was saved yet. */
  readonly former: Settings | null;
  readonly writing: boolean;
}

/** A percent every example rounds: 74,8364…% */
const example = decimal(748364, 4);

/** What an office sets for a workbook; nothing is remembered before "Lưu". */
export function SettingsPage({ settings, unread, former, writing }: Props) {
  const { send } = usePane();
  const says = useSettingsWords();
  const [draft, setDraft] = useState(settings);
  const [typed, setTyped] = useState(thresholdTexts(settings.thresholds));
  const [units, setUnits] = useState(settings.units.join("\n"));
  const show = (shown: Settings): void => {
    setDraft(shown);
    setTyped(thresholdTexts(shown.thresholds));
    setUnits(shown.units.join("\n"));
  };
  useEffect(() => show(settings), [settings]);
  const set = (change: Partial<Settings>): void => setDraft({ ...draft, ...change });
  const thresholds = readThresholds(typed);
  const save = (next: Settings): void => send({ kind: "settingsAsked", settings: next });
  return (
    <form
      class="settings"
      onSubmit={(event) => {
        event.preventDefault();
        if (thresholds !== null) save({ ...draft, thresholds, units: linesOf(units) });
      }}
    >
      <h2>{says.title}</h2>
      <p class="aside">{says.about}</p>
      {unread.length > 0 && (
        <p role="alert" class="unread">
          {says.unread(unread)}
        </p>
      )}
      <Choices
        legend={says.field("rounding")}
        name="rounding"
        value={draft.rounding}
        onChoose={(rounding) => set({ rounding })}
        choices={[
          ["asPrinted", says.rounding.asPrinted, says.rounding.asPrintedHint],
          ["halfUp", says.rounding.halfUp, says.rounding.halfUpHint],
          ["cut", says.rounding.cut, says.rounding.cutHint],
        ]}
      />
      <fieldset class="setting">
        <legend>{says.field("decimals")}</legend>
        {percentKinds.map((kind) => (
          <label key={kind} class="line">
            <span>{says.percent(kind)}</span>
            <span class="aside">
              {formatPercent(roundDecimal(example, draft.decimals[kind], roundingOf(draft)))}
            </span>
            <select
              value={draft.decimals[kind]}
              onChange={({ currentTarget }) =>
                set({ decimals: { ...draft.decimals, [kind]: Number(currentTarget.value) } })
              }
            >
              {Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => (
                <option key={decimals} value={decimals}>
                  {decimals}
                </option>
              ))}
            </select>
          </label>
        ))}
        <p class="aside">{says.decimalsHint}</p>
      </fieldset>
      <Choices
        legend={says.field("latePaymentBase")}
        name="late-payment"
        value={draft.latePaymentBase}
        onChoose={(latePaymentBase) => set({ latePaymentBase })}
        choices={[
          ["due", says.latePayment.due, says.latePayment.dueHint],
          ["planned", says.latePayment.planned, says.latePayment.plannedHint],
        ]}
      />
      <fieldset class="setting">
        <legend>{says.field("thresholds")}</legend>
        {(["met", "near"] as const).map((name) => (
          <label key={name} class="line">
            <span>{says.thresholds[name]}</span>
            <input
              type="text"
              inputMode="decimal"
              aria-invalid={thresholds === null}
              value={typed[name]}
              onInput={({ currentTarget }) => setTyped({ ...typed, [name]: currentTarget.value })}
            />
          </label>
        ))}
        {thresholds === null && <p role="alert">{says.thresholds.invalid}</p>}
      </fieldset>
      <Choices
        legend={says.field("numberStyle")}
        name="number-style"
        value={draft.numberStyle}
        onChoose={(numberStyle) => set({ numberStyle })}
        choices={[
          ["vietnamese", says.numberStyle.vietnamese, says.numberStyle.vietnameseHint],
          ["english", says.numberStyle.english, says.numberStyle.englishHint],
        ]}
      >
        <p class="aside">{says.numberStyle.hint}</p>
      </Choices>
      <fieldset class="setting">
        <legend>{says.field("units")}</legend>
        <label>
          {says.units}
          <textarea
            rows={4}
            value={units}
            onInput={({ currentTarget }) => setUnits(currentTarget.value)}
          />
        </label>
        <p class="aside">{says.unitsHint}</p>
      </fieldset>
      <Choices
        legend={says.field("language")}
        name="workbook-language"
        value={draft.language}
        onChoose={(language) => set({ language })}
        choices={[
          [null, says.language.program, ""],
          ["vi", says.language.vi, ""],
          ["en", says.language.en, ""],
        ]}
      />
      <div class="page-actions">
        <button type="button" onClick={() => show(defaultSettings)}>
          {says.defaults}
        </button>
        {former !== null && (
          <button type="button" disabled={writing} onClick={() => save(former)}>
            {says.undo}
          </button>
        )}
        <button type="submit" class="primary" disabled={writing || thresholds === null}>
          {says.save}
        </button>
      </div>
    </form>
  );
}

const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
