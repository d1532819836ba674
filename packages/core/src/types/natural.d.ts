// Deep paths of `natural` have no types of their own; its root has, but importing it costs a second and prints.
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  export default function jaroWinklerDistance(a: string, b: string, options?: { ignoreCase?: boolean; dj?: number }): number;
}
declare module 'natural/lib/natural/distance/dice_coefficient.js' {
  export default function diceCoefficient(a: string, b: string): number;
}
