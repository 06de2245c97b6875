import type { Page } from 'playwright-core';

/** An object of the page as Node sees it: the same methods, answered later. */
export type Remote<T> = {
  readonly [K in keyof T]: T[K] extends (...given: infer A) => infer R
    ? (...given: A) => Promise<Awaited<R>>
    : Remote<T[K]>;
};

/** Calls methods of an object that is a global of the page; what they take and give is data. */
export function remote<T extends object>(page: Page, name: string): Remote<T> {
  return proxy(page, [name]) as Remote<T>;
}

function proxy(page: Page, path: readonly string[]): unknown {
  return new Proxy(() => undefined, {
    // A thenable would be taken for a promise.
    get: (_target, key) => (typeof key === 'symbol' || key === 'then' ? undefined : proxy(page, [...path, key])),
    apply: (_target, _self, given: readonly unknown[]) => page.evaluate(callInPage, { path, given }),
  });
}

/** Runs in the page. */
function callInPage({
  path,
  given,
}: {
  readonly path: readonly string[];
  readonly given: readonly unknown[];
}): unknown {
  let owner: object = window;
  let found: unknown = window;
  for (const name of path) {
    owner = found as object;
    found = Reflect.get(owner, name);
  }
  return (found as (...args: readonly unknown[]) => unknown).apply(owner, given as unknown[]);
}
