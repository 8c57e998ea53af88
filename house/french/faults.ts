/** What French on screen must not hold: words of the trade, and the marks of somebody who does not write French. */

const forbidden = /(?<![\p{L}\d])(?:orpheline?|gate|workspace|P80|prior|brique|dispositif|dry run|closing)s?(?![\p{L}\d])/iu

const rules: readonly (readonly [fault: string, pattern: RegExp])[] = [
  ['mot réservé au métier', forbidden],
  ['apostrophe droite', /\p{L}'\p{L}/u],
  ['point d’exclamation', /!/],
  ['espace insécable attendue avant ; ? %', /[^\u202F\u00A0](?=[;?%])/],
  ['espace insécable attendue avant deux-points', /[^\u202F\u00A0](?=:(?:\s|$))/],
  ['espace insécable attendue dans « »', /«(?![\u202F\u00A0])|(?<![\u202F\u00A0])»/],
  ['espace insécable attendue avant €', /[^\u202F\u00A0](?=€)/],
  ['1er attendu pour le premier du mois', /(?<!\d)1 (?:janv|févr|mars|avril|mai|juin|juil|août|sept|oct|nov|déc)/],
  ['points de suspension en un signe', /\.\.\./],
]

/** The names of the faults found in a French text; none: an empty list. */
export const frenchFaults = (text: string): string[] => rules.filter(([, pattern]) => pattern.test(text)).map(([fault]) => fault)
