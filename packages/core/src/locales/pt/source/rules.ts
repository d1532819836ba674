/** Listas de palavras que várias frases partilham, chamadas nos modelos por `<nome>`. */
export const rules = {
  muito:
    '(muito|bem|mesmo|realmente|totalmente|completamente|absolutamente|perfeitamente|super|tão|bastante|demais|meio|todo|toda|um pouco|mais)',
  bom: '(bom|boa|ótimo|ótima|perfeito|perfeita|maravilha|maravilhoso|maravilhosa|excelente|incrível|fantástico|fantástica|legal|massa|bacana|show [de bola]|top|lindo|linda|bonito|bonita|genial|sensacional|espetacular|divertido|divertida|interessante|ideal|magnífico|daora|dahora|irado|gostoso|bonzinho|esplêndido|brilhante)',
  isso: '(isso|isto|essa|esse|este|esta|ela|ele|aquele|aquela|ambos)',
  agora: '(agora [mesmo]|neste momento|nesse momento|no momento|por (agora|enquanto|ora)|imediatamente|aqui|dessa vez|desta vez|logo)',
  depois:
    '(depois|mais tarde|outra hora|outro dia|outro momento|uma outra hora|(na|pra|para a|da) próxima [vez]|daqui a pouco|mais pra frente|(em|num) outro momento)',
  falar: '(falar|conversar|jogar|brincar|ler|ouvir|escutar|contar|cantar)',
  jogo: '(conversa|jogo|história|historinha|sessão|partida|brincadeira|skill|chamada|ligação|aplicativo|app|chat|leitura|quiz|programa|papo|atendimento|receita)',
  pergunta: '(pergunta|frase|resposta|parte|última (pergunta|frase|parte|coisa|palavra)|[último] (passo|pedaço|trecho))',
  eu: '(eu|a gente|nós)',
  voce: '(você|vc|cê|tu|o senhor|a senhora|vocês)',
  nao: '(não|num|n|naum)',
  pessoa:
    '(alexa|google|siri|computador|assistente|robô|bot|senhor|senhora|senhorita|moço|moça|amigo|amiga|amigos|cara|mano|querido|querida|amor|papai|pai|paizinho|mamãe|mãe|mãezinha|vovô|vovó|tio|tia|doutor|doutora|professor|professora|prof|chefe|chef|galera|gente|pessoal|meu bem|filho|filha|bebê|omid|dona|seu)',
} as const;
