/** Services that are opened by their first use. */

/** A service whose every answer is waited for: it may not even be open yet. */
export type OnFirstUse<T> = {
  [Name in keyof T]: T[Name] extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Promise<Awaited<Answer>>
    : never;
};

/** Stands for a service. Each use calls `open`, which answers with the same service each time. */
export const onFirstUse = <T extends object>(open: () => Promise<T>): OnFirstUse<T> =>
  new Proxy({} as OnFirstUse<T>, {
    get:
      (_, name) =>
      async (...given: unknown[]) => {
        const use = Reflect.get(await open(), name) as (...given: unknown[]) => unknown;
        return use(...given);
      },
  });
