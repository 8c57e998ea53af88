// Passwords that anybody would try first are refused, with the reason.
import { invalid } from '../refusal.ts'

/** The usual ones of twelve characters or more, as published lists of leaked passwords show them, and ours. */
const common = ['password', 'passw0rd', 'motdepasse', 'azertyuiop', 'qwertyuiop', 'administrateur', 'administrator', 'bonjour', 'soleil', 'azimut', 'iloveyou', 'letmein', 'welcome', 'changeme', 'loulou', 'doudou', 'chocolat', 'marseille', 'football']

/** Throws `invalid` with the field when the password is short, common, repeated or a plain sequence. */
export function checkPassword(password: string, email: string): void {
  if (password.length < 12) throw invalid({ password: { fr: 'Douze caractères au moins. Une phrase convient très bien.', en: 'Twelve characters at least. A sentence works very well.' } })
  const bare = password.toLowerCase().replaceAll(/[^a-zà-ÿ]/g, '')
  const distinct = new Set(password.toLowerCase()).size
  const local = email.split('@')[0]!.toLowerCase()
  if (distinct < 5 || isSequence(password) || bare === '' || common.includes(bare) || common.some(word => bare.split(word).join('') === '') || (local.length > 3 && bare === local))
    throw invalid({ password: { fr: 'Ce mot de passe est parmi les premiers qu’on essaierait. Choisissez une phrase à vous.', en: 'This password is among the first anybody would try. Choose a sentence of your own.' } })
}

function isSequence(text: string) {
  const codes = [...text.toLowerCase()].map(letter => letter.charCodeAt(0))
  const steps = new Set(codes.slice(1).map((code, at) => code - codes[at]!))
  return steps.size === 1
}
