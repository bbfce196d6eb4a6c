import { createContext, type ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { usePart } from "./use-part";

const load = () => import(/* webpackChunkName: "records" */ "../records");

type RecordsPart = Awaited<ReturnType<typeof load>>;

const Context = createContext<RecordsPart | null>(null);

/** Ignoring and recording; null until their part is there. */
export const useRecords = (): RecordsPart | null => useContext(Context);

/** Fetches the part for all that is shown within. */
export const RecordsProvider = ({ children }: { readonly children: ComponentChildren }) => (
  <Context.Provider value={usePart(load, true)}>{children}</Context.Provider>
);
