import { InvalidOptionError } from '../../errors/invalid-option-error.ts';
import { nothing, type Template } from './template.ts';

const punctuation = new Set(['(', ')', '[', ']', '|']);
const closer: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/**
 * Reads `(a|b) phrase [maybe this] <rule>`.
 *
 * @throws InvalidOptionError when brackets do not match or the template is empty
 */
export function parseTemplate(source: string): Template {
  const symbols = symbolsOf(source);
  let position = 0;

  function fail(problem: string): never {
    throw new InvalidOptionError({
      option: 'template',
      message: `has ${problem} in "${source}".`,
      hint: 'Write alternatives as (a|b), optional parts as [c] and rules as <name>.',
    });
  }

  function parseChoice(end: string | undefined): Template {
    const options = [parseSequence()];
    while (symbols[position] === '|') {
      position++;
      options.push(parseSequence());
    }
    if (symbols[position] !== end) fail(end === undefined ? `an unexpected "${symbols[position]}"` : `no "${end}"`);
    position++;
    return options.length === 1 ? (options[0] as Template) : { kind: 'choice', options };
  }

  function parseSequence(): Template {
    const parts: Template[] = [];
    for (;;) {
      const symbol = symbols[position];
      if (symbol === undefined || symbol === '|' || symbol === ')' || symbol === ']') break;
      position++;
      if (symbol === '(') parts.push(parseChoice(closer[symbol]));
      else if (symbol === '[') parts.push({ kind: 'choice', options: [parseChoice(closer[symbol]), nothing] });
      else if (symbol.startsWith('<')) parts.push({ kind: 'rule', name: symbol.slice(1, -1) });
      else parts.push({ kind: 'words', text: symbol });
    }
    return parts.length === 1 ? (parts[0] as Template) : { kind: 'sequence', parts };
  }

  if (symbols.length === 0) fail('no words');
  return parseChoice(undefined);
}

/** Words, rules and brackets, in order. */
function symbolsOf(source: string): string[] {
  const symbols: string[] = [];
  let word = '';
  const finishWord = () => {
    if (word) symbols.push(word);
    word = '';
  };
  for (const character of source) {
    if (punctuation.has(character)) {
      finishWord();
      symbols.push(character);
    } else if (/\s/.test(character)) finishWord();
    else {
      // A rule needs no spaces around it where the language has none.
      if (character === '<') finishWord();
      word += character;
      if (character === '>') finishWord();
    }
  }
  finishWord();
  return symbols;
}
