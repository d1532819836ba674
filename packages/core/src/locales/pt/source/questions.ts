/** O que uma pergunta do assistente revela, onde quer que esteja na pergunta. */
export const questions = {
  asksMore: [
    '(mais|em mais) (alguma|algum|algo) [coisa|dúvida|pergunta]|(algo|alguma coisa|o que|em que|qualquer coisa|nada) mais|(alguma|outra|outras|mais) (outra|dúvida|dúvidas|pergunta|perguntas|coisa|coisas|informação|questão)|(posso|podemos|poderia) [te|lhe|o|a] (ajudar|ajudá lo|ajudá la|ser útil|fazer algo)',
    '(ajudar|ajudo) [em|com|você|você em|te] (algo|alguma|mais|outra)|precisa de (ajuda|algo|alguma)|deseja (algo|mais)',
  ],
  asksAll: ['(é|seria|era|foi) (só [isso]|tudo|só isso mesmo)|só isso|mais nada|isso é tudo'],
  asksCorrect: [
    'confirma|confirmar|confirmo|confirmando|confirmas|confere|conferir|verificar|resumindo|recapitulando|correto|correta|corretos|(entendi|ouvi|anotei) (bem|direito|certo|corretamente)|para ter certeza|(tudo|é|está|tá|são|era|isso) (certo|certa|correto|verdade|isso|assim|bem assim|em ordem)|[está|tá] tudo certo',
    '(você|o senhor|a senhora) (disse|quis dizer)|quer dizer|(então|certo|ok) (você|o senhor|a senhora) (quer|queria|gostaria|prefere|é|tem|está)|(tem|está) (certeza|certo disso|certa disso|de acordo)|concorda',
  ],
  tagCorrect: ['certo|né|isso|sim|tá|ok|tá bom|está bem|combinado'],
  asksContinue: [
    'continuar|continuo|continuamos|continue|continua|seguir|sigo|seguimos|prosseguir|prossigo|prosseguimos|(em|pra) frente|próximo|próxima|seguinte|o resto|(outra|outro|mais um|mais uma) [história|música|rodada|partida|vez|jogo|piada|capítulo|página|dica|nível|receita]|mais um pouco|de novo|saber mais|ouvir (mais|o resto)|pronto',
    'pronta|preparado|preparada|começar|começamos|começo|retomar|retomo|jogar (mais|de novo)|tentar (de novo|novamente|outra vez)|(viro|virar|vira) a página|passo (pro|para o|pra)|passar (pro|para o|para a)|mais detalhes|conto (mais|o)|leio mais',
  ],
  asksEnd: [
    '(parar|paro|paramos|terminar|terminamos|termino|encerrar|encerro|encerramos|finalizar|acabar|acabamos|desligar|sair|fechar) [por] (aqui|agora|hoje|já|aí|[o|a|esse|essa|este|esta|de|do|da] <jogo>)',
    '(quer|vamos|podemos|posso|devo|prefere|deseja|gostaria de|queres) (parar|terminar|encerrar|finalizar|acabar|desligar|sair|ir dormir|se despedir)|(ficar|ficamos|fico) por aqui|(você|já) (terminou|acabou)|terminou|acabou|por hoje é só|chega por hoje|hora de dormir|ir dormir',
  ],
  polar: [
    'quer|quero|queres|querem|gostaria|gostarias|deseja|desejas|desejam|posso|podemos|pode|podes|poderia|devo|devemos|deve|vamos|tem|tens|temos|têm|há|é|está|são|estão|foi|era|seria|ficou|sabe|sabes|lembra|gosta|gostas|gostou|prefere|conhece|acha|achas|precisa|precisas|consegue|mora|trabalha|fuma|bebe|toma|tomou|dorme|sente|sentiu',
    'usa|ouviu|recebeu|comprou|leu|já|ainda|aceita|autoriza|topa|bora|dá|serve|faz|fez|teve|vai|fica|dói|conseguiu|conseguem|chegou|funcionou|funciona|melhorou|dormiu|comeu|terminou de|viaja|joga|quer que|[te|lhe|o|a|se] (interessa|agrada|importa|lembra)|[eu|te|lhe|já|o|a] <faço>|<fazemos>',
    'que tal|e se|(por que|porque) não|o que (acha|achas|você acha|me diz) (de|se)|que acha de',
  ],
  polarNegative: [
    '[você|o senhor|a senhora|isso|ele|ela|a gente] não [me|te|se|lhe] (quer|queres|gosta|gostou|gostaria|tem|é|está|tá|acha|seria|prefere|precisa|sabe|conhece|lembra|pode|posso|podemos|vai|vamos|foi|deseja|devo|concorda|sente|fuma|bebe|toma|dá|há|mora|ficou|trabalha|usa|viu|ouviu|recebeu|são|era)',
  ],
  open: [
    'que|o que|qual|quais|quando|onde|aonde|como|quem|quanto|quantos|quanta|quantas|por que|porque|por quê|cadê|(a|de|com|para|em|pra|por) (que|quem|qual|quais|quantos|quantas|onde)|(me diga|me diz|diga|me conta|me fala) (o que|qual|quais|quando|onde|quem|quantos|quantas|como|o|a|seu|sua)',
  ],
  without: ['sem'],
  tag: ['pode ser|que acha|viu|hein|o que acha|o que você acha|fechado|tudo bem'],
  or: ['ou'],
  orNot: ['ou (não|nem|ainda não|prefere não|chega|já chega)'],
  invitation: [
    '(me (diga|diz|avise|avisa|fala)|diga|é só dizer|basta dizer|responda|diz|fale) (se|sim|com sim|apenas sim|que sim)|sim ou não|(se|quando) [você|o senhor|a senhora] (quiser|desejar|preferir|estiver (pronto|pronta))',
  ],
} as const;

export const questionRules = {
  /** Ofertas na primeira pessoa, que em português só pela entoação são perguntas. */
  faço: '(leio|conto|viro|reservo|compro|coloco|ponho|tiro|ligo|desligo|apago|acendo|abro|fecho|chamo|mando|envio|adiciono|acrescento|incluo|cancelo|salvo|agendo|marco|desmarco|mudo|troco|ativo|bloqueio|desbloqueio|repito|mostro|explico|faço|preparo|toco|canto|anoto|aviso|passo|tento|procuro|busco|aumento|diminuo|abaixo|deixo|digo|falo|pago|transfiro|transfere|registro|peço|levo|verifico|guardo|finalizo|confiro|lembro|baixo|chego)',
  fazemos: '(lemos|jogamos|brincamos|fazemos|tentamos|cantamos|ouvimos|passamos|falamos|vemos|marcamos|reservamos|mudamos)',
} as const;
