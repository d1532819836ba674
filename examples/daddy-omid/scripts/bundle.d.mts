import type { Plugin } from 'esbuild';

/** Lambda functions by the folder they are built into. */
export const lambdas: { readonly alexa: string; readonly lex: string };

/** Bundles one function into one file; its size in bytes. */
export function bundleLambda(options: { entry: string; outfile: string; plugins?: Plugin[] }): Promise<number>;
