import { InvalidOptionError } from '@turnwise/core';
import type { LocalizedText } from '../localized-text.ts';
import type { AlexaRequest } from './read-request.ts';

/** Who may use the skill. One match is enough: a listed user on any device, anybody on a listed device. */
export interface AllowList {
  /** `context.System.user.userId`. It changes when the user disables and enables the skill again. */
  userIds?: readonly string[];
  /** `context.System.device.deviceId`. */
  deviceIds?: readonly string[];
  /** Said to everybody else; the session ends. @default a short apology in the language of the request */
  refusal?: LocalizedText;
}

export const defaultRefusal: LocalizedText = {
  ar: 'عذرًا، هذه المهارة خاصة ولا تعرف هذا الجهاز. إلى اللقاء!',
  de: 'Tut mir leid, dieser Skill ist privat und kennt dieses Gerät nicht. Tschüss!',
  en: 'Sorry, this skill is private and does not know this device. Goodbye!',
  es: 'Lo siento, esta skill es privada y no conoce este dispositivo. ¡Adiós!',
  fr: 'Désolé, cette skill est privée et ne connaît pas cet appareil. Au revoir !',
  hi: 'माफ़ कीजिए, यह स्किल निजी है और इस डिवाइस को नहीं पहचानती। अलविदा!',
  it: 'Mi dispiace, questa skill è privata e non conosce questo dispositivo. Ciao!',
  ja: 'すみません、このスキルは限られた人だけのもので、このデバイスでは使えません。さようなら。',
  nl: 'Sorry, deze skill is privé en kent dit apparaat niet. Tot ziens!',
  pt: 'Desculpe, esta skill é particular e não conhece este dispositivo. Tchau!',
};

/** Whether a request is for this skill: every id it names has to be one of ours, and it has to name one. */
export function isForSkill({ applicationIds }: AlexaRequest, skillIds: readonly string[]): boolean {
  if (skillIds.length === 0) return true;
  return applicationIds.length > 0 && applicationIds.every((id) => id !== undefined && skillIds.includes(id));
}

export function isAllowed({ userId, deviceId }: AlexaRequest, allow: AllowList | undefined): boolean {
  if (!allow) return true;
  const { userIds = [], deviceIds = [] } = allow;
  return (userId !== undefined && userIds.includes(userId)) || (deviceId !== undefined && deviceIds.includes(deviceId));
}

/** @throws InvalidOptionError when a list lets nobody in, which is what a missing environment variable looks like */
export function checkAllowList(allow: AllowList | undefined): void {
  if (!allow) return;
  const ids = [...(allow.userIds ?? []), ...(allow.deviceIds ?? [])];
  if (ids.length > 0 && ids.every((id) => typeof id === 'string' && id !== '')) return;
  throw new InvalidOptionError({
    option: 'allow',
    message: ids.length === 0 ? 'lists nobody, so that nobody could use the skill.' : 'holds an id that is empty or no text.',
    hint: 'Leave it out to let everybody in.',
  });
}
