/** Price of one model. Money per million tokens. */
export interface ModelPrice extends TokenPrice {
  /** Dearer prices for the whole call when its input is longer than `above` tokens. */
  longPrompt?: TokenPrice & { above: number };
}

export interface TokenPrice {
  input: number;
  output: number;
  /** Reading from the vendor's prompt cache. @default `input` */
  cacheRead?: number;
  /** Writing to the vendor's prompt cache. @default `input` */
  cacheWrite?: number;
}

/** Prices with a date and a source. Vendors change them; bring your own table when yours differ. */
export interface PriceTable {
  currency: 'USD' | 'EUR' | (string & {});
  /** ISO date on which the figures were read. */
  asOf: string;
  source: string;
  /** By model id. Ids of Bedrock's regional profiles (`eu.…`) and ARNs need no entry of their own unless their price differs. */
  models: Readonly<Record<string, ModelPrice>>;
}
