import { InvalidOptionError } from '../../errors/invalid-option-error.ts';
import type { Template } from './template.ts';

/** More surface forms than a phrase of one's own can need. */
const mostForms = 2000;

/**
 * Every surface form of a template without rules.
 *
 * @throws InvalidOptionError when there are too many forms or the template names a rule
 */
export function expandTemplate(template: Template): string[] {
  switch (template.kind) {
    case 'words':
      return [template.text];
    case 'choice':
      return checked(template.options.flatMap(expandTemplate));
    case 'sequence':
      return template.parts.reduce<string[]>(
        (forms, part) => {
          const ends = expandTemplate(part);
          if (forms.length * ends.length > mostForms) fail();
          return forms.flatMap((form) => ends.map((end) => `${form} ${end}`));
        },
        [''],
      );
    case 'rule':
      throw new InvalidOptionError({
        option: 'intents',
        message: `has a phrase with the rule <${template.name}>.`,
        hint: 'Rules exist in locale packs only; write the alternatives out as (a|b).',
      });
  }
}

function checked(forms: string[]): string[] {
  return forms.length > mostForms ? fail() : forms;
}

function fail(): never {
  throw new InvalidOptionError({
    option: 'intents',
    message: `has a phrase with more than ${mostForms} forms.`,
    hint: 'Write it as several phrases with fewer alternatives.',
  });
}
