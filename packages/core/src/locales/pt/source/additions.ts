/** O que só se diz em Portugal, ou lá quer dizer outra coisa. */
export const additions = {
  'pt-PT': {
    yes: ['pois [claro|sim]|ya|iá'],
    ok: ['fixe|porreiro|(tá|está) (fixe|porreiro)|percebi|percebido'],
    agree: ['força|diga lá|conta lá|vamos a isso'],
    praise: ['giro|espectacular|brutal|altamente'],
    refuse: ['nem por isso|deixe estar|não me apetece'],
    stop: ['(para|pare) lá [com isso]|acaba lá com isso'],
    frustration: ['que seca|chiça|vai dar uma volta'],
    bye: ['adeusinho|vou andando|vou me embora'],
    repeat: ['<nao> (percebi|percebo|estou a (ouvir|perceber)) [nada|bem|o que disse|o que disseste]'],
    polite: ['se faz favor|se puderes'],
    filler: ['pá|ó pá|olha lá|epá'],
  },
} as const;
