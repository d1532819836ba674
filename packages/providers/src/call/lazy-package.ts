import { ProviderError } from '@turnwise/core/provider';

export interface LazyPackage<Module> {
  /** Id of the provider that needs it. */
  provider: string;
  /** Name on npm. */
  name: string;
  /** A literal `import('…')`, so that bundlers see it. */
  load(): Promise<Module>;
}

/** Loads an optional package on first use and keeps it. A failed attempt is not kept: the next call tries again. */
export function lazyPackage<Module>({ provider, name, load }: LazyPackage<Module>): () => Promise<Module> {
  let loaded: Promise<Module> | undefined;
  return () => {
    loaded ??= load().catch((cause: unknown) => {
      loaded = undefined;
      throw new ProviderError({
        provider,
        kind: 'bad_request',
        message: `the package "${name}" could not be loaded.`,
        hint: `It is an optional peer of @turnwise/providers: run \`npm install ${name}\`.`,
        cause,
      });
    });
    return loaded;
  };
}
