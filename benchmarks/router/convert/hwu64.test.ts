import { describe, expect, it } from 'vitest';
import { convertHwu64 } from './hwu64.ts';
import { rowProblems } from './row.ts';

const HEADER = 'userid;answerid;scenario;intent;status;answer_annotation;notes;suggested_entities;answer_normalised;answer;question';
const line = (scenario: string, intent: string, answer: string, status = '') =>
  `1;2;${scenario};${intent};${status};"x";;;"x";"${answer}";"What would you say?"`;

describe('convertHwu64', () => {
  it('maps the general control intents and takes the other scenarios as content', () => {
    const rows = convertHwu64(
      [
        HEADER,
        line('general', 'affirm', 'Spot on, that was it.'),
        line('general', 'commandstop', 'Pipe down, would you'),
        line('general', 'dontcare', 'Either will do.'),
        line('general', 'repeat', 'One more time, slowly'),
        line('general', 'joke', 'Make me laugh'),
        line('iot', 'hue_lightoff', 'Stop the light show; all of it'),
      ].join('\n'),
    );
    expect(rows.map(({ text, label, accept, hard }) => [text, label, accept.join(), hard])).toEqual([
      ['Spot on, that was it.', 'yes', 'yes', false],
      ['Pipe down, would you', 'stop', 'stop,end,cancel', false],
      ['Either will do.', 'maybe', 'maybe,yes', false],
      ['One more time, slowly', 'repeat', 'repeat', false],
      ['Make me laugh', 'none', 'none', false],
      ['Stop the light show; all of it', 'none', 'none', true],
    ]);
    expect(rows.flatMap(rowProblems)).toEqual([]);
  });

  it('leaves out complaints, rewordings, empty answers and answers marked unusable', () => {
    const rows = convertHwu64(
      [
        HEADER,
        line('general', 'negate', 'You got me wrong'),
        line('general', 'explain', 'Say it in other words'),
        line('play', 'music', 'null'),
        line('play', 'music', 'xx', 'IRR_XL'),
      ].join('\r\n'),
    );
    expect(rows).toEqual([]);
  });

  it('reads the files of the cross-validation too', () => {
    const csv =
      'answerid;scenario;intent;answer_annotation;answer_from_anno;answer_from_user\n7;alarm;query;"a";"a";"Which alarms are on?"';
    expect(convertHwu64(csv)).toMatchObject([{ text: 'Which alarms are on?', label: 'none', source: 'hwu64' }]);
  });

  it.each([
    [
      'a comma-separated file',
      'scenario,intent,answer\ngeneral,repeat,again',
      /lacks the column scenario, intent; it has scenario,intent,answer/,
    ],
    ['a file without texts', 'scenario;intent\ngeneral;repeat', /neither the column answer/],
    ['a header alone', HEADER, /no rows/],
    ['nothing', '', /empty/],
  ])('refuses %s', (_, csv, message) => {
    expect(() => convertHwu64(csv)).toThrow(message);
  });
});
