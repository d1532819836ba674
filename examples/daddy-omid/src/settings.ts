/** What a deployed Daddy Omid is told by environment variables. */
export interface Settings {
  /** SKILL_ID: the only skill that is answered. */
  skillId?: string;
  /** BEDROCK_MODEL: without one, the offline stand-in answers. */
  model?: string;
  /** BEDROCK_REGION: where the model lives, if not where the function does. */
  region?: string;
  /** TIME_ZONE of the child. */
  timeZone?: string;
  /** PERSONA_S3, `s3://bucket/key`: a text that replaces the persona. */
  personaLocation?: string;
  /** ALLOWED_USER_IDS, ALLOWED_DEVICE_IDS: lists with commas. */
  userIds?: readonly string[];
  deviceIds?: readonly string[];
}

/** Reads the settings. Empty values count as missing, because a template that leaves one out sets it to nothing. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const text = <Key extends keyof Settings>(key: Key, name: string) => {
    const value = environment[name]?.trim();
    return value ? { [key]: value } : {};
  };
  const list = <Key extends keyof Settings>(key: Key, name: string) => {
    const values = (environment[name] ?? '').split(',').flatMap((value) => value.trim() || []);
    return values.length > 0 ? { [key]: values } : {};
  };
  return {
    ...text('skillId', 'SKILL_ID'),
    ...text('model', 'BEDROCK_MODEL'),
    ...text('region', 'BEDROCK_REGION'),
    ...text('timeZone', 'TIME_ZONE'),
    ...text('personaLocation', 'PERSONA_S3'),
    ...list('userIds', 'ALLOWED_USER_IDS'),
    ...list('deviceIds', 'ALLOWED_DEVICE_IDS'),
  };
}
