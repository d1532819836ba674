import { expect, it } from 'vitest';
import { readSettings } from './settings.ts';

it('reads what is set', () => {
  expect(
    readSettings({
      SKILL_ID: ' amzn1.ask.skill.1 ',
      BEDROCK_MODEL: 'mistral.mistral-7b-instruct-v0:2',
      BEDROCK_REGION: 'eu-west-3',
      TIME_ZONE: 'Europe/Paris',
      PERSONA_S3: 's3://bucket/key',
      ALLOWED_USER_IDS: 'a, b,,',
      ALLOWED_DEVICE_IDS: 'c',
      PATH: '/bin',
    }),
  ).toEqual({
    skillId: 'amzn1.ask.skill.1',
    model: 'mistral.mistral-7b-instruct-v0:2',
    region: 'eu-west-3',
    timeZone: 'Europe/Paris',
    personaLocation: 's3://bucket/key',
    userIds: ['a', 'b'],
    deviceIds: ['c'],
  });
});

it('takes what a template leaves empty as missing, so that an empty list locks nobody out', () => {
  expect(readSettings({ SKILL_ID: '', BEDROCK_MODEL: ' ', ALLOWED_USER_IDS: '', ALLOWED_DEVICE_IDS: ' , ' })).toEqual({});
});
