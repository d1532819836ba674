import type { LanguageDefaults } from './language-defaults.ts';

export const pt: LanguageDefaults = {
  replies: {
    opening: 'Oi! Sobre o que você quer conversar?',
    reprompt: 'Você ainda está aí? Pode me perguntar alguma coisa ou dizer parar.',
    help: 'Pode me perguntar o que quiser. Diga repetir para ouvir de novo o que eu disse, ou parar para terminar. O que você quer?',
    stop: 'Certo, eu paro por aqui. Tchau!',
    end: 'Tchau! Foi bom conversar com você.',
    cancel: 'Certo, deixa pra lá. O que você quer então?',
    thanks: 'De nada! Mais alguma coisa?',
    more: 'Claro! O que você quer?',
    goOn: 'Quer que eu continue?',
    enough: 'Certo. O que mais você quer?',
    exhausted: 'Falei tanto que minha cabeça precisa descansar. Volte mais tarde. Você ainda pode dizer repetir ou parar.',
    fallback: 'Desculpe, não consegui pensar numa resposta agora. Pode repetir?',
    refused: 'Prefiro não falar sobre isso. Vamos falar de outra coisa?',
    unclear: 'Desculpe, não entendi. Pode dizer de outro jeito?',
    nothingToRepeat: 'Eu ainda não disse nada. Sobre o que você quer conversar?',
  },
  heard: {
    launch: 'oi',
    yes: 'sim',
    no: 'não',
    maybe: 'talvez',
    stop: 'parar',
    end: 'tchau',
    cancel: 'deixa pra lá',
    repeat: 'repete',
    help: 'ajuda',
    thanks: 'obrigado',
  },
  continuePlease: 'Continue de onde você parou, por favor.',
};
