const small =
  'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'.split(
    ' ',
  );
const tens = 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ');

/** Da zero a novantanove: «ventuno» non è l'eco di «venti». */
export const numbers: readonly string[] = [
  ...small,
  ...tens.flatMap((ten) =>
    // «ventuno», «ventotto»: la decina perde la vocale.
    small.slice(0, 10).map((unit, value) => (value === 0 ? ten : (value === 1 || value === 8 ? ten.slice(0, -1) : ten) + unit)),
  ),
];
