import vm from "node:vm";

/** What built bundles hand to Office when they are loaded one after the other. */
export interface Associations {
  readonly actions: readonly string[];
  readonly functions: readonly string[];
}

/** Runs bundles before an Office that only listens to what they associate. */
export function associations(bundles: readonly string[]): Associations {
  const actions: string[] = [];
  const functions: string[] = [];
  const page = {
    Office: {
      onReady: () => Promise.resolve({}),
      actions: { associate: (name: string) => actions.push(name) },
    },
    CustomFunctions: {
      associate: (id: string) => functions.push(id),
      Error: class extends Error {},
      ErrorCode: {},
    },
    addEventListener: () => undefined,
  };
  const context = vm.createContext({ ...page, window: page });
  for (const bundle of bundles) vm.runInContext(bundle, context);
  return { actions, functions };
}
