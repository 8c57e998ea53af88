// How sites name the page that says how to reach them.
export const CONTACT = /contact|nous[\s_-]*(?:joindre|[ée]crire|appeler|trouver)|[ée]crivez[\s_-]*-?nous|coordonn[ée]es|prendre[\s_-]*rendez|\bdevis\b|get[\s_-]*in[\s_-]*touch|reach[\s_-]*us|kontakt/i
export const QUOTE = /\bdevis\b|\bquotes?\b|estimation gratuite|demande de (?:prix|tarif)/i

/** Addresses of pages that say how to reach the company. */
export const CONTACT_ADDRESS = /contact|coordonn|joindre|trouver|acces/i
