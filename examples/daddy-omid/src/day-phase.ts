/** What a father thinks about the time of day. */
export interface DayPhase {
  /** First minute of it, counted from midnight. */
  from: number;
  advice: string;
}

const at = (hour: number, minute = 0) => hour * 60 + minute;

/** In order; before the first one it is still the last one. "An apple is fine at four but not at noon, that is lunch." */
export const dayPhases: readonly [DayPhase, ...DayPhase[]] = [
  { from: at(6), advice: 'It is breakfast time: a proper breakfast is fine, sweets are not.' },
  { from: at(9), advice: 'It is the morning: fruit or water is fine, the next real meal is lunch.' },
  { from: at(11, 30), advice: 'It is lunch time: no snacks now, not even an apple, they would spoil lunch.' },
  {
    from: at(13, 30),
    advice: 'It is early afternoon: lunch is just over, so nothing more to eat for a while; playing outside is a good idea.',
  },
  { from: at(15, 30), advice: 'It is snack time: something small such as an apple or a biscuit is fine.' },
  { from: at(17), advice: 'Dinner is near: no snacks now, they would spoil dinner; water is always fine.' },
  { from: at(18, 30), advice: 'It is dinner time and a quiet evening: eat together, then teeth and pyjamas.' },
  { from: at(20), advice: 'It is bedtime: nothing exciting and nothing sweet any more; talk softly and lead towards sleep.' },
];

/** The phase of a minute of the day. */
export function dayPhaseOf(minute: number): DayPhase {
  return dayPhases.findLast(({ from }) => from <= minute) ?? dayPhases[dayPhases.length - 1] ?? dayPhases[0];
}
