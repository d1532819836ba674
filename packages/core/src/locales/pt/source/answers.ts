/** Sim, não e o que fica no meio. Um juízo («certo», «errado») é uma lista de palavras; os começos de `frames.ts` fazem frases delas. */
export const answers = {
  yes: [
    'sim|xim|siim|s|ss|sm|hum rum|seguramente|realmente sim|yes|aham|ahã|arrã|uhum|uhun|hum hum|claro|certamente|com [toda] certeza|certeza [absoluta]|exato|exatamente|evidente|evidentemente|óbvio|obviamente|lógico|naturalmente|positivo|absolutamente|definitivamente|[é] verdade|correto|correta|corretos|confirmado',
    '[eu] (aceito|concordo|autorizo|confirmo|topo) [plenamente|totalmente|tudo]|plenamente|corretíssimo|afirmativo|perfeitamente|precisamente|de fato|efetivamente',
    'sem dúvida [nenhuma|alguma]|sem sombra de dúvida|será um prazer|por que não|porque não|pq não|com [todo [o]|muito] (prazer|gosto)|(é|mas|mas é) claro|(claro|lógico|óbvio|é claro|com certeza) que (sim|<verbo>|quero|pode|posso|vou|vamos)|(digo|eu disse|a resposta é|um|é) sim|👍|✅|👌',
    '[eu|nós] (<verbo>|estou|tô|sou|sei|lembro|faço|quero|queremos|queria|gostaria|pode|posso|podemos|podes|preciso|vou|vamos|vai|prefiro|pode ser|tá|está|é|foi|era|vou querer) sim|<nao> vejo por que não',
  ],
  ok: [
    'ok|okay|okey|okei|tá|fechou|belezinha|beleza|blz|certo|certinho|combinado|fechado|feito|joia|tranquilo|suave|bem|entendi|entendido|compreendi|entendo|pois (não|é)|(tá|está|tudo|estava) (bom|bem|certo|certinho|ok|joia|legal|ótimo|tranquilo|beleza|combinado)|de acordo|pode ser|por mim (tudo bem|ok|tá bom|pode ser)|sem (crise|grilo|estresse)|(de|na) boa|que seja|nada mal|já é',
  ],
  right: [
    'isso [mesmo|aí]|assim [mesmo]|<isso> mesmo|o que (eu quero|eu queria|eu disse|eu preciso|eu pedi)|em ordem|certa|certos|certíssimo|por aí',
  ],
  ellipsis: ['[<eu>|sempre] (<verbo>|estou|tô|sou|sei|lembro|faço)'],
  agree: [
    '(bora|vamo) [lá|nessa|sim|embora]|vamo que vamo|vambora|simbora|partiu|topamos|é mesmo|tomara|vou querer|pode (seguir|prosseguir)|siga em frente|demorou|manda [ver|bala]|vai fundo|(vai|vá) em frente|vai nessa|vamos (lá|nessa|começar|fazer isso)|só vai|vai lá|vai|vá|mostra|(faz|faça) [isso]',
    'pode (ir|fazer|falar|crer|apostar|começar|confiar)|começa|comece|siga|prossiga|[eu] aguardo|eu espero|(estou|tô) ouvindo|pronto|pronta|prontos|prontinho',
    '[<eu>] (quero|queremos|adoraria|gostaria|queria) [muito|sim] (<isso>|um|uma|ver|saber|ouvir|tentar|experimentar)|[<eu>] (adoraria|amaria)|(gostaria|gosto|gostei) [muito] (disso|da ideia|dele|dela|dessa|desse)|(fico|fica|vou ficar|pode ser|quero) com <isso>|[eu] (levo|vou levar|pego) [<isso>]',
    '(estou|tô|sou) [<muito>] (pronto|pronta|de acordo|dentro|a fim|interessado|interessada|curioso|curiosa)|sou eu|é (ele|ela|comigo)|eu (mesmo|mesma)',
    '(boa|ótima|excelente|que boa) (ideia|pedida)|tenho [toda|muita] (certeza|interesse)|não vejo a hora|mal posso esperar|(se|como|quando) [<voce>] (quiser|preferir|desejar)|você (quem sabe|que sabe|que manda)|a gente vai|não (vejo problema|me importo|me importaria|seria má ideia)|me (interessa|agrada)|muitíssimo|conforme|confere',
    'positivo e operante|(você|vc|tu) (tem|está|tá) (razão|certo|certa)|(entendeu|ouviu|acertou|anotou) (certo|direito|bem|direitinho)|acertou|resposta certa|tudo confere',
  ],
  enough: [
    '(está|tá|fica) (bom|bem|ótimo) (assim|desse jeito)|assim [já] (tá|está) (bom|ótimo|bem)|(estou|tô) (bem|satisfeito|satisfeita) [assim]|por mim tá bom assim',
  ],
  fine: [
    '(sem|não tem|não há) [nenhum] (problema|problemas)|(problema nenhum|nenhum problema)|não faz mal|não se preocupe|não se preocupa|fique tranquilo|fica tranquilo|fica tranquila',
  ],
  praise: [
    '[que|<muito>] <bom>|oba|eba|viva|uau|nossa que <bom>|uhu|parabéns|arrasou|mandou bem|(bom|ótimo|belo) trabalho|(boa|ótima) escolha|que (demais|máximo)|amei|adorei',
  ],
  act: ['[pode|podes|vamos] <faz> [<isso>|tudo|pra mim|para mim|um|uma|os dois|as duas]|(pode|podes) <fazer>|lê|<faça>'],
  no: [
    '<nao> [<nao>]|nop|nope|nananinanão|nem (pensar|a pau|morto|morta|ferrando|que a vaca tussa|um pouco|sonhando|brincando)|de (jeito|modo) (nenhum|algum)|de (maneira|forma) (nenhuma|alguma)|nunca [mais|na vida]|jamais|negativo',
    '(claro|lógico|óbvio|evidente|é claro|com certeza|certeza|obviamente|definitivamente|certamente|absolutamente|mas é claro) [que] <nao>|em hipótese alguma|absolutamente nada|sem chance|nem de longe|mas nem|que nada|(digo|eu disse|a resposta é|um|é) não|<nao> (mesmo|senhor|senhora)|👎|❌|🙅',
    '(obrigado|obrigada|valeu|agradeço) [mas] <nao>|<nao> (obrigado|obrigada|brigado|brigada|valeu)',
  ],
  refuse: [
    '[<eu>|ainda] <nao> [me|te|o|a] <verbo> [nada|mais|muito|mesmo|isso|nenhum|nenhuma|bem|ainda|disso|dessa|desse]|(<verbo>|estou|tô|sou|quero|queria|pode|posso|vou|precisa|preciso|tá|foi) <nao>|<nao> faço [isso|nada]|<nao> (pode|podes|confirmo|aceito|concordo|autorizo)|agora não posso',
    '(hoje|agora|ainda|por enquanto|no momento|dessa vez|desta vez|acho que|eu acho que|creio que|penso que|espero que|imagino que|parece que|acredito que|suponho que|infelizmente|talvez|provavelmente|esse|essa|esta|este|eu|eu acho) <nao>',
    '<nao> (agora|hoje|ainda|muito|tanto|exatamente|necessariamente|realmente|por enquanto|dessa vez|esse|essa|isso|assim|para mim|pra mim|que eu (saiba|lembre)|é bem assim)',
    '<nao> (é (o caso|possível)|há necessidade|tem (necessidade|como|jeito)|carece|faço questão|estou (interessado|interessada)|dá [agora]|rola|vai dar|vale a pena|adianta|me interessa|compensa|curto|creio|penso|acredito|confere|bate|procede)',
    'melhor (deixar|nem)|nem|acho melhor não|prefiro (esperar|evitar|deixar)|dispenso|recuso|passo|pulo|eu passo|tô fora|estou fora|nada|nadinha|nem que me paguem|é melhor não|eu prefiro não|prefiro que não|nenhum|nenhuma|nenhum dos dois|nenhuma das duas|impossível|desnecessário|nem um nem outro',
    '(você|vc) (se enganou|está enganado|entendeu errado|ouviu errado|errou)|entendeu errado|<nao> (faz|faça|fazer) isso|<nao> (<faz>|<faça>|cancela|cancele|desmarque|manda|mexe)|duvido [muito]|(odeio|detesto) [<isso>]|nem tanto|<nao> mais|sem hipótese|<nao> (é|está|tá|foi|era|tô|estou|sou) não|<nao> tenho tempo',
    '(é|está|tá|muito) [<muito>] (caro|cara|longe) [demais]|muito (tarde|cedo)|(é|está|tá) tarde demais|discordo|que mentira|nada disso|para que|pra quê|deus me livre|capaz|tenho não|<nao> entendeu',
  ],
  wrong: [
    '[<muito>|tudo] (errado|errada|errados|incorreto|incorreta|falso|falsa|mentira|mentiras|um erro|enganado|enganada|equivocado|equivocada)',
  ],
  decline: ['(eu|já) (resolvo|me viro|dou um jeito|cuido disso)|(eu) faço (sozinho|sozinha|eu mesmo)|já tenho [um|uma|isso]|já resolvi'],
  waive: [
    'deixa [assim|quieto|comigo|que eu faço|isso]|deixe [assim]|pode deixar [assim|que eu faço|comigo]|<nao> (importa|se incomode|se incomoda|tem importância|se preocupe com isso)|tanto faz deixa',
  ],
  later: [
    '[talvez|quem sabe|melhor|vamos deixar|deixa|pode ser|fica|só|mais] [para|pra] <depois>|(talvez|quem sabe|fica pra|fica para|deixa para|deixa pra) (amanhã|<depois>|outra vez|outro dia)|(amanhã|outra vez) (talvez|quem sabe)|<depois> (eu (faço|vejo|decido)|a gente vê|talvez|quem sabe|pode ser)',
  ],
  maybe: [
    'talvez [sim talvez não]|quem sabe|sei lá|vai saber|depende [disso|do dia]|tanto faz|pode ser que sim|mais ou menos|sim e não|nem sim nem não|quase|será|às vezes|de vez em quando|meio a meio|possivelmente|é possível|capaz que sim|vamos ver|veremos|a gente vê|vou (ver|pensar) [nisso|bem|um pouco]|indeciso|indecisa|na dúvida',
    'em cima do muro|(qualquer|que) um serve|você (decide|escolhe)|(decide|escolhe) você|é indiferente|dá na mesma|não faz diferença|boa pergunta|é difícil (dizer|saber)|difícil (dizer|saber)',
    '[<eu>|ainda] <nao> (sei|lembro|faço [a (menor|mínima)] ideia|tenho (certeza|ideia|a menor ideia|opinião|preferência)|saberia|sei mesmo|sei bem|estou (certo|certa|seguro|segura)|decidi|me decidi|me lembro|me recordo|tenho como saber) [ainda|dizer|te dizer|responder|bem|não|se (quero|sim|vou|posso)|o que (dizer|fazer|quero|responder|escolher)|qual|direito|disso]',
    '(sei|lembro) não|nem (sei|ideia|imagino)|(estou|tô) (na dúvida|em dúvida|indeciso|indecisa|pensando)|(preciso|deixa eu|tenho que|vou|deixe me|deixa me|me deixa) (pensar|ver|decidir|refletir) [melhor|um pouco|nisso|primeiro]',
  ],
  probably: [
    'provavelmente [sim]|(acho|creio|acredito|imagino|espero|suponho|parece|penso|tomara|talvez|eu acho) que (sim|é|pode|quero|está|vou)|em princípio [sim]|quase certeza|[eu] acho [sim]|deve (ser|estar [certo])|ao que tudo indica',
  ],
  hedge: ['[eu] (acho que|(creio|acredito|imagino|suponho) [que])|na minha opinião|pra mim acho|que eu saiba|se não me engano|a meu ver'],
  repair: [
    'espera [aí|um pouco]|espere|peraí|pera [aí]|péra|[só] um (momento|minuto|instante|segundo|minutinho|momentinho)|calma [aí]|na verdade|aliás|ou melhor|quer dizer|quero dizer|digo|pensando (bem|melhor)|me enganei|errei|brincadeira|só que',
  ],
  yesMisheard: ['sin|cim|ssim|fim sim|si'],
  noMisheard: ['nau|mão|anão'],
} as const;

export const answerRules = {
  /** O verbo da pergunta dito outra vez: a resposta afirmativa de quem fala português. */
  verbo:
    '(tenho|temos|tem|adoro|amo|gosto|gostei|gosta|gostamos|sabia|estava|fiz|consigo|consegui|conheço|moro|trabalho|fumo|bebo|tomo|tomei|durmo|dormi|sinto|senti|vejo|vi|li|recebi|comprei|paguei|deu|dói|serve|cabe|ajudou|funciona|funcionou|tive|tinha|havia|viajo|melhorou|chegou|uso|uso sempre|costumo|acertei|jogo)',
  faz: '(reserva|marca|envia|coloca|põe|liga|apaga|acende|compra|abre|toca|adiciona|confirma|salva|aumenta|vira|bota|agenda|desmarca|bloqueia|desbloqueia|ativa)',
  faça: '(reserve|marque|mande|envie|coloque|ligue|apague|compre|abra|toque|adicione|confirme|salve|acenda|aumente|bloqueie|leia)',
  fazer:
    '(reservar|marcar|mandar|enviar|colocar|pôr|ligar|apagar|acender|comprar|abrir|fechar|tocar|adicionar|confirmar|salvar|aumentar|ler|virar|botar|agendar|bloquear|ativar|acrescentar|incluir|pedir|trocar|transferir|pagar|baixar|chamar|anotar|ver|mostrar)',
} as const;
