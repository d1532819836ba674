const small =
  'zero um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove'.split(' ');
const tens = 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'.split(' ');

/** De zero a noventa, com algarismos onde o número tem mais de uma palavra: «setenta» não é eco de «sete». */
export const numbers: readonly string[] = [
  ...small,
  ...tens.flatMap((ten, index) => [ten, ...Array.from({ length: 9 }, (_, unit) => String((index + 2) * 10 + unit + 1))]),
];
