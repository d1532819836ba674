import type { PackSource } from '../../../router/pack/pack-source.ts';

/** Lo que solo se dice en un lugar. */
export const additions: NonNullable<PackSource['additions']> = {
  'es-ES': {
    ok: ['venga|venga va|hala|guay|cojonudo|mola'],
    agree: ['me mola|venga sí|venga vale'],
    no: ['nasti [de plasti]|naranjas de la china'],
    stop: ['corta el rollo|dejadlo ya'],
    bye: ['venga (adiós|hasta luego)|hasta lueguito|agur|deu'],
  },
  'es-MX': {
    yes: ['simón|a huevo|sipirili'],
    ok: ['órale|sale|sale y vale|ándale|va que va|arre|chido|está chido|no hay falla'],
    agree: ['órale (pues|va|sí)|ándale (pues|sí)|me late|jalo|ya vas|con todo gusto'],
    no: ['nel|nel pastel|nelson|nomás no|ni madres|para nada mano'],
    repeat: ['mande|cómo dijo'],
    stop: ['[ya] párale [ya] [a tu rollo|a esto]|ya estuvo [bueno]|ahí muere'],
    bye: ['(ahí|ái) nos vidrios|bay|baiii|hasta lueguito'],
    later: ['al ratito|luego luego no'],
    vocative: ['güey|wey|carnal|mano|compa|mijo|mija|señito|patrón'],
    filler: ['pos|la neta|híjole|oiga'],
    aside: ['un chorro|un buen'],
  },
  'es-US': {
    yes: ['sure|of course|yup|thats right|sí mon|final answer'],
    polite: ['please|sorry'],
    repair: ['wait'],
    ok: ['órale|sale|okey dokey|all right|cool|chévere|fine'],
    agree: ['órale (pues|va)|me late|ándale'],
    no: ['no thanks|no thank you|nel'],
    stop: ['párale|ya stop|stop it'],
    bye: ['see you [later|tomorrow|mañana]|good night|bai|goodbye'],
    repeat: ['mande|what|repeat'],
    cancel: ['never mind|cancel'],
    help: ['help'],
  },
};
