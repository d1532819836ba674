/** 64 characters that need no escape anywhere. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Numbers below `one` take one character; the digits up to `two` begin numbers of two, the rest numbers of three. */
const one = 48;
const two = 60;
const beyondOne = one + (two - one) * 64;
const greatest = beyondOne + (64 - two) * 4096 - 1;

/** Numbers from 0 to 17,199 as text. */
export function encodeNumbers(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    if (number < 0 || number > greatest) throw new RangeError(`Cannot write ${number}: only 0 to ${greatest}.`);
    if (number < one) text += digit(number);
    else if (number < beyondOne) text += digit(one + ((number - one) >> 6)) + digit((number - one) & 63);
    else text += digit(two + ((number - beyondOne) >> 12)) + digit(((number - beyondOne) >> 6) & 63) + digit((number - beyondOne) & 63);
  }
  return text;
}

function digit(value: number): string {
  return alphabet.charAt(value);
}

const values = new Uint8Array(128);
for (let value = 0; value < 64; value++) values[alphabet.charCodeAt(value)] = value;

export function decodeNumbers(text: string): Uint16Array {
  // One call for all characters; a call for each would be half of the time that a pack takes to load.
  const digits = new TextEncoder().encode(text);
  const length = digits.length;
  const numbers = new Uint16Array(length);
  let count = 0;
  for (let index = 0; index < length; count++) {
    const first = values[digits[index++] as number] as number;
    if (first < one) {
      numbers[count] = first;
      continue;
    }
    const second = values[digits[index++] as number] as number;
    if (first < two) numbers[count] = one + ((first - one) << 6) + second;
    else numbers[count] = beyondOne + ((first - two) << 12) + (second << 6) + (values[digits[index++] as number] as number);
  }
  return numbers.subarray(0, count);
}
