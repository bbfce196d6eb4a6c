import { useState } from "preact/hooks";
import type { Around } from "../effects/around";
import { usePane } from "../views/context";
import { catalogue } from "./catalogue";
import { findFunctions } from "./find-functions";
import { FunctionItem } from "./function-item";
import { MendBox } from "./mend-box";
import { useHelperWords } from "./words";

interface Props {
  readonly around: Around;
  readonly writing: boolean;
}

/** All BHXH functions, to be looked up and put into a cell. */
export function FunctionsPage({ around, writing }: Props) {
  const { language } = usePane().words;
  const says = useHelperWords();
  const [asked, setAsked] = useState("");
  const found = findFunctions(catalogue, asked, language);
  return (
    <div class="functions">
      <h2>{says.title}</h2>
      <p class="aside">{says.about}</p>
      <input
        type="search"
        aria-label={says.search}
        placeholder={says.searchExample}
        value={asked}
        onInput={({ currentTarget }) => setAsked(currentTarget.value)}
      />
      {found.length === 0 && <p role="status">{says.none}</p>}
      <ul role="list">
        {found.map((one) => (
          <FunctionItem key={one.id} described={one} around={around} writing={writing} />
        ))}
      </ul>
      <MendBox around={around} writing={writing} />
    </div>
  );
}
