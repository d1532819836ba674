import { describe, expect, it } from 'vitest';
import { intentAndRemainder } from '../../../test/intent-and-remainder.ts';
import { createRouter } from '../../router/index.ts';
import { compilePack } from '../../router/pack/compile-pack.ts';
import { source } from './source/index.ts';

const router = createRouter({ locales: [compilePack(source)] });

const questions = {
  nothing: null,
  'some yes/no question': true,
  'Shall I go on?': { kind: 'polar', asks: 'continue', question: 'Quer que eu continue a história?' },
  'Shall we stop?': { kind: 'polar', asks: 'end', question: 'Vamos parar por aqui?' },
  'Anything else?': { kind: 'offer', asks: 'more', question: 'Posso ajudar em mais alguma coisa?' },
  'Is that right?': { kind: 'polar', asks: 'correct', question: 'Duas passagens para sábado, certo?' },
  'Shall I book it?': { kind: 'offer', asks: 'other', question: 'Tem uma mesa às oito. Posso reservar?' },
  'Do you have a fever?': { kind: 'polar', asks: 'other', question: 'Você tem febre?' },
  "Didn't you like it?": { kind: 'polar', asks: 'other', negative: true, question: 'Você não gostou?' },
  'Which day?': { kind: 'slot', asks: 'other', question: 'Para que dia?' },
} as const;
type Situation = keyof typeof questions;

function intentOf(text: string, asked: Situation, locale = 'pt-BR'): string | null {
  return intentAndRemainder(router.recognize(text, { locale, pending: questions[asked] }));
}

describe('Portuguese', () => {
  it.each<[asked: Situation, intent: string | null, texts: string]>([
    [
      'nothing',
      'stop',
      'para | pare por favor | para com isso | para de falar | chega | chega papai | basta | quero parar | pode parar | vamos parar por aqui | encerra a conversa | desliga | cala a boca | que saco | me deixa em paz | você é chato | não quero mais jogar | para tudo | para agora | desisto',
    ],
    [
      'nothing',
      'end',
      'tchau | tchau papai | até logo | até amanhã | boa noite | tenho que ir | vou dormir | só isso obrigado | é tudo | por hoje é só | obrigado tchau | tenha um bom dia | não preciso de mais nada',
    ],
    [
      'nothing',
      'repeat',
      'repete | pode repetir por favor | o que você disse | como | não entendi | não ouvi direito | fala de novo | mais uma vez | qual foi a pergunta | repete pra mim',
    ],
    [
      'nothing',
      'help',
      'ajuda | me ajuda | preciso de ajuda | o que eu posso falar | o que você sabe fazer | como funciona isso | quais são as opções',
    ],
    ['nothing', 'cancel', 'cancela | deixa pra lá | esquece isso | mudei de ideia | cancela tudo | não importa'],
    [
      'nothing',
      'thanks',
      'obrigado | muito obrigada | valeu | obrigado pela ajuda | você é muito gentil | brigadão papai | tá bom obrigada',
    ],
    [
      'nothing',
      null,
      'sim | não | pode | tá bom | é | talvez | para mim | é para amanhã | para a música | para o carro | pare de fumar | parada de ônibus | chega mais | chega aqui | não pare | não para | continua | cancela meu voo | me ajuda com o dever | tchau em inglês | como você está | o que é um buraco negro | bom dia | imagina | da minha mãe | já | no sábado | pois é | pois não | não cancela',
    ],
    [
      'Shall I go on?',
      'yes',
      'sim | claro | quero | quero sim | pode | pode continuar | com certeza | beleza | tá | tá bom | bora | vamos lá | por que não | não pare | não para não | continua | mais | uhum | sim papai | claro que quero | é claro | demorou | isso | pois não',
    ],
    [
      'Shall I go on?',
      'no',
      'não | não quero | quero não | não obrigado | claro que não | acho que não | agora não | nem pensar | de jeito nenhum | melhor não | depois | amanhã talvez | não precisa | não mesmo | não continue',
    ],
    ['Shall we stop?', 'no', 'não | não continua | não pare | continua | mais um pouco | não quero parar | ainda não'],
    ['Shall we stop?', 'yes', 'sim | pode ser | tá bom | vamos | sim tô com sono'],
    [
      'Anything else?',
      'no',
      'não obrigado | só isso | é só | mais nada | não era só isso | não mais nada | por enquanto é só isso | não está ótimo assim',
    ],
    ['Anything else?', 'yes', 'sim | quero | quero sim | claro'],
    [
      'Is that right?',
      'yes',
      'isso | isso mesmo | é isso | correto | exatamente | está certo | tá certo | é | sim duas passagens | confirmo | é isso aí',
    ],
    ['Is that right?', 'no', 'errado | está errado | não é isso | não está certo | não é isso não | não confirmo | não nada disso'],
    ['Is that right?', null, 'não tá errado | para domingo | duas não três'],
    [
      'Shall I book it?',
      'yes',
      'pode | pode reservar | reserva | sim por favor | fechado | combinado | pode ser | perfeito | às oito tá ótimo | sem problema',
    ],
    ['Shall I book it?', 'no', 'não precisa | não reserve | melhor não | dispenso | muito tarde | não dá | tá caro'],
    ['Shall I book it?', 'maybe', 'talvez | sei lá | não sei | depende | tenho que pensar | deixa eu ver | não tenho certeza'],
    ['Do you have a fever?', 'yes', 'tenho | tenho sim | sim tenho | tenho febre | sim um pouco | acho que sim | infelizmente sim'],
    ['Do you have a fever?', 'no', 'não tenho | tenho não | não tenho não | não tenho febre | não doutor | graças a deus não | nada'],
    ['Do you have a fever?', null, 'tenho trinta e oito | como mede | sem termômetro'],
    ["Didn't you like it?", 'yes', 'gostei | gostei sim | sim gostei | gostei muito | sim'],
    ["Didn't you like it?", 'no', 'não | não gostei | não gostei não | não muito'],
    ['Which day?', null, 'sábado | sim amanhã | para amanhã | para mim | hoje | não sábado'],
    ['some yes/no question', 'yes', 'com certeza | aham | claro que sim | tá ok | quero'],
    ['some yes/no question', 'no', 'nunca | nem morto | não senhor | que nada'],
  ])('after "%s" reads %s', (asked, intent, texts) => {
    const utterances = texts.split(' | ');
    expect(utterances.map((text) => [text, intentOf(text, asked)])).toEqual(utterances.map((text) => [text, intent]));
  });

  it('knows what only Portugal says', () => {
    expect(intentOf('está bem', 'Shall I book it?', 'pt-PT')).toBe('yes');
    expect(intentOf('pois claro', 'Shall I book it?', 'pt-PT')).toBe('yes');
    expect(intentOf('fixe', 'Shall I book it?', 'pt-PT')).toBe('yes');
    expect(intentOf('fixe', 'Shall I book it?', 'pt-BR')).toBeNull();
    expect(intentOf('para lá com isso', 'nothing', 'pt-PT')).toBe('stop');
    expect(intentOf('para lá', 'nothing', 'pt-BR')).toBeNull();
    expect(intentOf('não percebi', 'nothing', 'pt-PT')).toBe('repeat');
  });

  it('keeps what stands beside a clear answer, but not behind a verb that introduces it', () => {
    expect(intentOf('sim mas com cadeira de bebê', 'Shall I book it?')).toBe('yes + com cadeira de bebê');
    expect(intentOf('tenho dois', 'Do you have a fever?')).toBeNull();
  });

  it('finds what the assistant asked, by its words and not by their order', () => {
    expect(router.findQuestion('Era uma vez. Quer que eu continue?', 'pt-BR')).toMatchObject({ kind: 'polar', asks: 'continue' });
    expect(router.findQuestion('Viro a página?', 'pt-BR')).toMatchObject({ kind: 'polar', asks: 'continue' });
    expect(router.findQuestion('Pronto. Mais alguma coisa?', 'pt-BR')).toMatchObject({ kind: 'polar', asks: 'more' });
    expect(router.findQuestion('Então são duas passagens, certo?', 'pt-BR')).toMatchObject({ kind: 'polar', asks: 'correct' });
    expect(router.findQuestion('Vamos parar por aqui?', 'pt-BR')).toMatchObject({ kind: 'polar', asks: 'end' });
    expect(router.findQuestion('Você não gosta de sorvete?', 'pt-BR')).toMatchObject({ kind: 'polar', negative: true });
    expect(router.findQuestion('A que horas você quer sair?', 'pt-BR')).toMatchObject({ kind: 'open' });
    expect(router.findQuestion('Prefere chá ou café?', 'pt-BR')).toMatchObject({ kind: 'open' });
    expect(router.findQuestion('Quer continuar ou não?', 'pt-BR')).toMatchObject({ kind: 'polar' });
    expect(router.findQuestion('Que dia lindo.', 'pt-BR')).toBeNull();
  });
});
