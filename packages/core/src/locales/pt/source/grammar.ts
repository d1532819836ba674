/** Palavras que acompanham uma resposta sem o ser, e as que a viram do avesso. */
export const grammar = {
  negator: [
    '[<eu>|<isso>|<voce>|mas|que|tudo] <nao> (é|está|tá|foi|era|estou|tô|sou|ficou|parece|fica|são|seria|acho)|<nao> é que|<nao> me parece',
  ],
  unwilling: [
    '[<eu>] <nao> (quero|queremos|queria|gostaria|vou|vamos|posso|preciso|precisamos|pretendo|desejo|estou a fim|tô a fim|tenho vontade|tenho (interesse|intenção)|estou (pronto|pronta)|precisa|é (preciso|necessário)) [mais] [de|em|para] [que [você]] [me|te]|(prefiro|preferia|melhor) não',
  ],
  proceed: [
    '(continua|continue|continuar|continuo|continuamos|continuemos|segue|prossegue|prosseguir|retoma|retomar|adiante|(ir|vamos|segue|seguir|seguindo) em frente|segue o (jogo|baile)|toca o barco) [aí|lendo|contando|falando|a <jogo>|com (a|o) <jogo>|o <jogo>|de onde parou|por favor]|(o|ouvir o) resto|[a|o] (próxima|próximo|seguinte)',
    'e (depois|aí depois|então depois)|o que (acontece|aconteceu) [depois|agora]|(conta|conte|fala|fale|quero|me conta|lê|dá|só|quero ouvir|quero saber) mais [um|uma|um pouco|um pouquinho]|mais (um|uma|um pouco|um pouquinho)|mais|outra|outro|quero (outra|outro|mais uma|mais um|jogar|continuar)',
    '(jogar|joga|jogamos|brincar) (mais|de novo)|(vira|virar|passa|passar) (a|de) página|passa (pro|pra|para o|para a) (próximo|próxima)|fica (aqui|comigo|mais)|recomeça|recomeçar',
    'nem (pense em parar|pare)|[ainda|é] [muito] cedo para parar',
  ],
  unstop: [
    '<nao> (pare|pares|parem|parar|para (não|de <falar>)|termine|termina|acabe|acaba|encerre|encerra|desligue|desliga|saia|sai|feche|fecha|vá|vai [embora]|vá embora|me deixe|me deixa|se cale|interrompa|interrompe|pause) [<nao>|nunca|de <falar>|agora|ainda|a <jogo>|o <jogo>|por favor]|<nao> é (para|pra) parar',
  ],
  halt: ['<nao> (continue|continues|continuar|prossiga|siga|siga em frente) [mais|agora|por favor]'],
  content: [
    'chega (aqui|aí|mais)|basta (um|uma|que|só)|até parece|<nao> (é|está|tá|foi|era|são) [<muito>] (errado|errada|incorreto|incorreta|falso|mentira)|(vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa|cento) e|<nao> para|(como|o que) (é|está|são|foi|era|[<eu>] <verbo>)|<nao> (é|era|está|foi) (para|pra|com|o|a|em|no|na|do|da)',
  ],
  willing: [
    '[<eu>] (quero|queremos|queria|queríamos|gostaria|gostaríamos|prefiro|preferia|preciso|precisamos|desejo|decidi|tenho (que|de)|vou|vamos|estou querendo|tô querendo|tava querendo|ia querer) [de|que] [<voce>] [me|te|se]',
    '[<voce>|<eu>|já] (pode|podes|poderia|podia|podemos|posso|podiam|poderias|consegue|consegues|dá pra|dá para|tem como|deve|devia|deveria|devemos) [por favor|me|te|se|nos|a gente|você]|(está|tá|já está) na hora de|é (hora|melhor) [de]|deixa (eu|me)|deixe me|me deixa|era (para|pra)|(te|eu) (peço|pedi|mandei) (para|pra)|eu (disse|falei) (para|pra)|que tal',
  ],
  polite: [
    'por (favor|gentileza|obséquio)|faz favor|faça o favor|pfv|pf|fazendo favor|se (puder|possível|for possível|não for incômodo|não se importar)|[me|mil] (desculpa|desculpe|perdão|desculpas)|desculpa (aí|eu)|sinto muito|com licença|gentilmente|graças a deus|ainda bem|infelizmente|pelo amor de deus|por amor de deus|te (peço|imploro)|com todo respeito',
  ],
  filler: [
    'então|bom então|daí|ah|oh|opa|mas|porém|oi|olá|ei|ih|eita|nossa|poxa|puxa|puts|caramba|vixe|ixe|uai|ué|tchê|olha|olhe|veja|sabe|sabe como é|sabe o que|viu|entende|né|tipo|tipo assim|enfim|de qualquer (forma|jeito)|sinceramente|honestamente|francamente|pra (falar a verdade|ser sincero|ser sincera)',
    'para (falar a verdade|ser sincero)|bom dia|boa tarde|alô|gente do céu|imagina|magina|que isso|de nada|ai|e aí|ai ai|kkk|kk|kkkk|haha|rs|rsrs|lol|meu deus|no fundo|afinal|além disso|só|juro|eu juro|te juro|por sinal|inclusive|ora|é que|fazer o quê|ufa|aff|affe|tá vendo|mas olha',
    'olha só|escuta|escute|veja bem|credo|cruzes',
  ],
  hesitation: ['hum|hmm|hm|ahn|ahm|uh|eh|mm|mmm|uhm|ehm'],
  vocative: ['[meu|minha|querido|querida] <pessoa>'],
  aside: [
    '(estou|tô) [<muito>] (cansado|cansada|com (sono|fome|sede|pressa)|ocupado|ocupada|atrasado|atrasada|dirigindo|trabalhando)|(é|está|tá|já é) tarde|quero dormir|(tenho que|preciso) (trabalhar|estudar)|estou sem tempo',
    '<agora>|(para|pra|por|de|com) (mim|gente|nós|ele|ela|todos|todo mundo)|para (você|o senhor)|(com|pra|para|por) (você|vocês|isso)|comigo|da minha parte|de verdade|sério|falando sério|juntos|também|sozinho|sozinha|em geral|normalmente|muito|bastante|demais|pra caramba|um (pouco|pouquinho)|finalmente|mesmo|eu também|pra sempre',
    'para sempre|de uma vez [por todas]|mesmo assim|como sempre|sem falta|e para|é (para|pra)|para amanhã|pra amanhã|logo|rapidinho|sempre',
    '(pela|por sua|pela sua|por toda) (ajuda|atenção|paciência|informação|gentileza|resposta|conversa|história|historinha|companhia|força|dica|disposição)|pelo (seu tempo|atendimento|papo|apoio|carinho|conselho)|por (tudo|isso|ajudar|me (ajudar|ouvir|escutar)|ter me (ajudado|ouvido)|enquanto)|pelas informações|de coração|por hora',
  ],
  day: ['hoje [à noite]|esta noite|essa noite|por hoje|(para|pra) hoje|hoje cedo|essa semana|esta semana'],
  again: ['de novo|outra vez|novamente|mais uma vez|uma vez mais|denovo|do começo|do início'],
  glue: [
    'o|a|os|as|de|do|da|dos|das|em|no|na|nos|nas|num|numa|por|pelo|pela|para|pra|pro|com|ao|aos|à|às|e|meu|minha|meus|minhas|teu|tua|seu|sua|nosso|nossa|este|esta|esse|essa|também|lá|nesse|nessa|neste|nesta|desse|dessa|até|sobre',
  ],
  subject: ['eu|tu|você|ele|ela|nós|vocês|eles|elas|a gente|me|te|se|lhe|mim'],
  link: ['são|será|ser|estar|ter|fazer|faço|vai|vou|fica|ficar|posso|devo|pode|seja|vão'],
  clause: [
    'coloca|coloque|põe|me dá|muda|mude|troca|troque|me diz|me fala|porque|quando|onde|qual|quanto|quantos|procura|mostra|chama|se|tira|tire|quero|queria|prefiro|gostaria|vamos|faz|é|está|foi|o que|como|que|só|tem|mas|eu|preciso',
  ],
  note: ['ruído|barulho|risos|risada|tosse|suspiro|música|inaudível|ininteligível|noise|laughter|unk|silêncio'],
} as const;

/** Palavras que podem estar dentro de qualquer frase. */
export const skips = ['hum', 'hmm', 'ahn', 'então', 'mesmo', 'também', 'só', 'muito', 'realmente', 'tipo', 'né', 'aí', 'simplesmente'];

/** Palavras que dizem o mesmo de uma proposta. */
export const synonyms = [
  'reservar reservo reserva reserve comprar compro compra marcar marco marca agendar agendo pedir peço ingresso ingressos bilhete bilhetes',
  'colocar coloco coloca pôr ponho põe botar tocar toco toca ouvir música som canção',
  'ler leio lê leia contar conto conta história historinha',
  'mandar mando manda enviar envio envia',
  'ligar ligo liga acender acendo acende',
  'desligar desligo desliga apagar apago apaga',
] as const;
