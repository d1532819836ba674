import type { Regression } from './train.ts';

/** Weights of one byte, and what to multiply them with. */
export interface Quantized {
  weights: Int8Array;
  scales: number[];
  biases: number[];
}

export function quantize({ weights, biases }: Regression): Quantized {
  const width = biases.length;
  const largest = new Float64Array(width);
  weights.forEach((weight, place) => {
    const label = place % width;
    largest[label] = Math.max(largest[label] as number, Math.abs(weight));
  });
  const scales = Array.from(largest, (weight) => weight / 127 || 1);
  return {
    weights: Int8Array.from(weights, (weight, place) => Math.round(weight / (scales[place % width] as number))),
    scales,
    biases: Array.from(biases),
  };
}

export function toBase64(bytes: Int8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte & 0xff);
  return btoa(binary);
}
