import { createContext, type ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import type { Around } from "../effects/around";
import type { Report } from "../state/check";
import type { Known } from "../state/known";
import { usePart } from "./use-part";

const load = () => import(/* webpackChunkName: "evidence" */ "../evidence");

type EvidencePart = Awaited<ReturnType<typeof load>>;

const Context = createContext<EvidencePart | null>(null);

/** What is told of evidence beside causes and findings; null until it is there. */
export const useEvidence = (): EvidencePart | null => useContext(Context);

/** Fetches the part for all that is shown within. */
export const EvidenceProvider = ({ children }: { readonly children: ComponentChildren }) => (
  <Context.Provider value={usePart(load, true)}>{children}</Context.Provider>
);

interface Props {
  readonly report: Report;
  readonly known: Known;
  readonly around: Around;
}

/** Where more evidence is given, once its part is there. */
export function EvidenceSection(props: Props) {
  const evidence = useEvidence();
  return evidence === null ? null : <evidence.EvidenceBox {...props} />;
}
