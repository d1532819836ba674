/** O que não precisa de pergunta: parar, despedir-se, cancelar, repetir, ajudar, agradecer. */
export const orders = {
  stop: [
    '(para|pare|parar|paras|parou|parem|paremos|vamos parar|chega|basta|stop|encerra|encerre|encerrar|encerramos|finaliza|finalizar|finalize|termina|terminar|termine|interrompe|interromper|interrompa|acaba com isso|parando|pára) [por aqui|de <falar>|com (isso|tudo|essa <jogo>|esse <jogo>)|tudo|[todas as|todos os] (tarefas|atividades|operações|processos) [correntes|em (andamento|execução|aberto)]|o que (você está|está|estás a|tá) (fazendo|fazer)|<jogo>|(a|o|essa|esse|esta|este|com a|com o) <jogo>|por aí]',
    '(para|pare|chega|basta) [de (conversa|papo|história|histórias|perguntas|pergunta|brincadeira|jogo|falar comigo)]|chega disso|já (chega|basta|deu)',
    'sair|desligar|(fecha|fechar|feche|sai|sair|saia|desliga|desligar|desligue) [da|do|a|o|essa|esse|dessa|desse] <jogo>|(cancela|cancele|aborta|aborte) (todas as|todos os) (tarefas|operações|processos) [pendentes]|cala|calado|calada|quieto|quieta|fica (quieto|quieta)|silêncio|desligar agora|se desliga|desliga [isso|tudo]',
    'desligue [isso|tudo]|sair daqui|chega|(cansei|enjoei) [disso|de <falar>|de você]|[eu] desisto|me rendo|[<eu>] <nao> (quero|queremos) mais (<falar>|continuar|te ouvir|falar com você)|fim [de (papo|conversa|jogo)]|quero que você pare|dá um tempo|parou parou|vamos ficar por aqui|ficamos por aqui',
    '(fica|paramos|para|acaba|terminamos|acabamos) por aqui|põe um fim nisso|parei|🛑|✋',
  ],
  frustration: [
    'cala a boca|cale a boca|cala essa boca|cala boca|fecha (a boca|o bico|essa boca|a matraca)|(vai|vá) (embora|pro inferno|para o inferno|te catar|se catar|se ferrar|tomar banho|pastar|à merda|se foder|tomar no cu|plantar batata|ver se estou na esquina)|some [daqui]|suma|cai fora|sai (daqui|fora)|vaza',
    'me (deixa|deixe) (em paz|quieto|quieta|sossegado)|(para|pare) de (me (encher|irritar|perturbar|incomodar)|encher [o saco]|ser chato|ser chata)|não enche [o saco]|não me enche|não (enche|amola|perturba|torra) [o saco]',
    '(você|vc|tu|isso|cê) (me irrita|me cansa|me enche [o saco]|enche o saco|não (serve|presta) para nada|não (serve|presta) pra nada|não (entende|sabe) nada|é (um saco|surdo))|(estou|tô) [<muito>] (de saco cheio|farto|farta|irritado|irritada|perdendo a paciência|ficando (louco|louca|irritado))',
    '(estou|tô) [<muito>] (cansado|cansada|cheio|cheia|farto|farta|de saco cheio|irritado) (de você|disso|de <falar>|com você|de falar com você)|(que|é um) (saco|chatice|porcaria|droga|merda|inferno|lixo|perda de tempo|raiva|ódio)|te odeio|(burro|burra|idiota|imbecil|inútil|otário|palhaço|merda|droga|saco)|que chato|que chata',
    '<nao> te (aguento|suporto) [mais]|<nao> aguento (mais [você|te ouvir|isso]|você)|já (encheu|cansou) [o saco]|(encheu|enche) [o saco]|(você|vc) <nao> (entende|serve)|vai se danar|[<voce>] (está|tá) me irritando|(tá|está) [<muito>] chato|dane se|que perda de tempo',
  ],
  bad: [
    '[<muito>] (estúpido|estúpida|chato|chata|chatinho|entediante|ridículo|ridícula|horrível|terrível|péssimo|péssima|ruim|insuportável|um lixo|uma (droga|porcaria|merda|chatice|vergonha|palhaçada)|irritante|cansativo|sem graça|um absurdo|feio|feia)',
  ],
  bye: [
    'até|já vou|tchau [tchau]|tchauzinho|xau|adeus|bye [bye]|até (logo|mais|amanhã|breve|depois|a próxima|mais tarde|mais ver|outro dia|outra|já|segunda|semana que vem|qualquer hora|sempre)|falou [então]|fui embora|(a gente se (vê|fala)|nos (vemos|falamos)|te vejo) [depois|amanhã|por aí|mais tarde|logo]|boa noite|boa noitinha|durma bem|dorme bem|bons sonhos|flw|vlw flw|👋',
    '[<eu>|agora|já|bom] (vou|tenho que|preciso|tenho de|vou ter que|devo|estou|tô) (embora|indo [embora|dormir|nessa|trabalhar]|ir [embora|dormir|nessa|agora]|dormir|sair [agora]|desligar|nanar|mimir|pra cama|para a cama|para casa|pra casa|me despedir|deitar|correr|saindo)|[já] vou indo|vou nessa|fui|tô indo',
    'tá na hora de (dormir|ir)|(está|é) hora de dormir|quero (ir embora|ir dormir|nanar|mimir|desligar)|vamos (dormir|embora)|se cuida|se cuide|abraços|abraço|beijo|beijos|beijinho|um (abraço|beijo)|fica com deus|fique com deus|vai com deus|volto (depois|logo|mais tarde)|te deixo|naná|mimir|nana',
  ],
  wish: [
    '(tenha|tenham|te desejo|um|uma|passe) [um|uma] [<muito>] (bom|boa|ótimo|ótima|excelente|lindo) (dia|tarde|noite|semana) [(para|pra) você]|[tenha|um|uma] [um|uma] (bom|boa|ótimo|ótima|feliz|boas) (fim de semana|final de semana|resto de dia|descanso|semana|sorte|viagem|férias|natal|ano|ano novo|feriado|domingo)|(ótimo|ótima) (dia|tarde|noite)',
    '(igualmente|pra você também|para você também|para o senhor também|para a senhora também|você também|o senhor também|a senhora também|pro senhor também|o mesmo)|foi (um prazer|bom|ótimo|legal) [falar|conversar|te ouvir] [com você|contigo|com o senhor]|prazer falar com você|o prazer (foi|é) (meu|todo meu)',
    'prazer em (conhecer|falar com você)|(gostei|adorei) (de [falar|conversar] [com] você|da conversa|do papo|de conversar [com você]|de falar com você)|tudo de bom',
  ],
  all: ['[só|somente|apenas|praticamente] (isso|tudo) [(que|o que) [eu] (precisava|queria|preciso|quero)]'],
  closing: [
    '(nada|mais nada|nenhuma|nenhum) (mais|outra|outro|além disso)|mais nada|só (isso|esse|essa|isto) [mesmo|por enquanto|por hoje]|[<nao>] era (só|isso|só isso|tudo)|por (hoje|enquanto|agora|mim) (é (só [isso]|tudo|isso)|só|chega|basta)|é só [isso]|(já|por mim) (acabou|acabei|terminei)',
    '(terminei|acabei|acabamos|terminamos|acabou|terminou|finalizei)|(isso|assim) (basta|chega|é suficiente|resolve)|suficiente|é (suficiente|o bastante)|(está|tá) (tudo (resolvido|pronto)|resolvido)|resolvido',
    '<nao> (preciso|quero|tenho|precisa|precisamos|há|tem) [de] (mais nada|nada mais|outra coisa|mais (ajuda|perguntas|dúvidas)|(outra|nenhuma|mais nenhuma) (pergunta|dúvida|coisa)|dúvidas|perguntas)|[já] (tenho|consegui|peguei) tudo [(que|o que) (preciso|precisava|queria)]|sem mais (perguntas|dúvidas|nada)|(pode|podes) (ir embora|descansar|se retirar|encerrar a <jogo>)|você já (ajudou|respondeu tudo)',
  ],
  cancel: [
    '(cancela|cancele|cancelar|cancelem|cancelado|anula|anular|anule|desfaz|desfaça|desfazer|ignora|ignore|ignorar|esquece|esqueça|esquecer|deleta|descarta|aborta|abortar) [isso|tudo|essa|esse|[o|a|essa|esta] (comando|operação|ação|solicitação|pergunta|ordem|instrução)|o que eu (disse|falei|pedi)|que eu (disse|falei)|disso|que eu pedi|a última]',
    'deixa (pra|para) lá|deixa lá|deixe (pra|para) lá|deixa isso (pra|para) lá|[eu] mudei de ideia|tá deixa pra lá|mudamos de ideia|volta|voltar|volte|voltar atrás|<nao> é nada|nada não|nada deixa',
  ],
  saying: [
    '(fala|falar|diz|dizer|diga|fale|conte|me diz|me fala|me diga|dizer me|pergunta|perguntar|pergunte|ler|conta|ouvir|escutar|fazer) [isso|isto|a <pergunta>|o <pergunta>|o que (disse|você disse)]',
  ],
  repeat: [
    '(leia|lê|conta|pode (falar|dizer)) (de novo|outra vez) [(essa|a) <pergunta>]|[me|você] (repete|repetir|repita|repetes|repetindo|repita me|reler|relê|releia|redizer|repetisse|repetição) [isso|tudo|pra mim|a <pergunta>|o <pergunta>|essa <pergunta>|o que (você|tu|o senhor|a senhora) (disse|falou|perguntou)|o que (disse|falou)|por favor]',
    '(como|o quê|o que|como disse|o que disse|hein|como assim|como é que é|que foi|hein o que) [desculpa|mesmo]|(o que|que|como|o que é que|qual) [foi] [que] (você|vc|cê|tu|o senhor|a senhora) [me] (disse|falou|perguntou|tá falando|está falando|disseste|tinha dito|tava falando)|(disse|falou) (o quê|o que|como)|(qual|como) (era|é|foi) [mesmo] a pergunta|a pergunta de novo|(qual|que) pergunta',
    '[<eu>] <nao> [te|o|a|lhe] [consigo|consegui|estou|estou te|tô|tô te|deu pra|dá pra|deu para] (ouvi|ouvir|ouvindo|entendi|entender|entendendo|escutei|escutar|escutando|peguei|compreendi|captei|ouço|escuto|prestei atenção) [<muito>|direito|nada|bem|o que (você|o senhor) (disse|falou)|o que disse|você|a pergunta|a última (parte|frase)|essa parte|isso|o final]',
    '(me|eu) (perdi|distraí)|perdi (a pergunta|essa parte|o que você disse|o fio)|(fala|fale|falar) mais (alto|devagar)|mais devagar|(está|tá) cortando|a ligação está ruim',
  ],
  help: [
    'me (ajuda|ajude|ajudar|ajudem) [aqui]|(ajuda|ajude|socorro|ajudinha|sos|help) [aqui|eu|a gente|por favor]|(preciso|queria|quero) [de] [uma] (ajuda|ajudinha|auxílio)|(me dá|dá|dar) uma (mão|mãozinha|ajuda|força|dica)|menu|opções|instruções|comandos|manual|(estou|tô) (perdido|perdida|confuso|confusa)',
    '(o que|que|quais coisas|que coisas|o que mais|o que é que) [<eu>] (posso|pode|consigo|devo|dá pra|dá para|podemos|tenho que|<voce> (sabe|pode|consegue|faz|podes|sabes)) [te|me] (fazer|falar|dizer|pedir|perguntar|te pedir|fazer por mim|me oferecer) [aqui|pra mim|por mim|com você]',
    '(o que|que) (você|vc|cê|tu) (faz|sabe fazer|consegue|pode)|sobre o que [<eu>] (pode|podemos|posso) (falar|conversar)|(como <voce>|(em|no) que <voce>) (funciona|pode me ajudar)|o que [eu] faço [agora|aqui]',
    'como [<voce>|é que] (funcionas|isso funciona|funciona (isso|esse|essa|o|a)|se joga|joga|brinca|uso isso|eu uso isso|usa|faz|se usa|te uso) [isso|esse <jogo>|essa <jogo>|o <jogo>|a <jogo>]|como é que eu (faço|jogo|uso|falo)|como eu (faço|devo fazer|falo) [isso|aqui|pra jogar]|(para|pra) que <voce> (serve|serves)',
    '(quais|quais são|me diz|mostra|me mostra|diga) [as|os] [minhas|meus|suas|seus] (opções|comandos|instruções|regras|possibilidades|funções)|(me explica|explica|explique|me ensina) [como (funciona|joga|se joga|faz|usa)|as regras|isso]',
  ],
  thanks: [
    '[muito|muitíssimo|mil vezes|e|mas] (obrigado|obrigada|brigado|brigada|brigadinho|obrigadinho|obrigadão|brigadão|brigaduuu|agradeço|agradecido|agradecida|grato|grata|gratidão|valeu|vlw|obg|obgd|thanks|thank you|merci|gracias|🙏) [mesmo|muito|demais|de (novo|coração|verdade)|a (você|todos)|viu|mais uma vez|imensamente|hein]',
    '(te|lhe|eu) agradeço|agradeço (a|pela) ajuda|fico [muito] (grato|grata)|<voce> é (demais|o máximo)|(lhe|te) sou grato|um (obrigado|obrigadão)',
    '(você|vc|o senhor|a senhora) (me ajudou|ajudou|salvou|me salvou) [muito|bastante|demais|a minha vida]|ajudou [me] (muito|bastante|demais)|(foi|é) de grande ajuda|(muita|quanta) gentileza|[<muito>|que] gentil|que (gentileza|amor|fofo|fofa|querido)|deus (te|lhe) (abençoe|pague)',
  ],
  kind: [
    '[<muito>|um|uma] (atencioso|atenciosa|prestativo|prestativa|útil|um (amor|anjo|gênio|querido|fofo|amigo)|uma (querida|fofa|amiga|gracinha)|fofo|fofa|querido demais|o melhor|a melhor|educado|educada|eficiente|de [grande|muita] ajuda)',
  ],
} as const;
