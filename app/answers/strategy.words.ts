// The few sentences a strategy needs when it leaves the screens.
type Say = (...parts: (string | number)[]) => string

export const words: Record<'fr' | 'en', { monthly: Say; forecast: Say; change: Say; kept: Say }> = {
  fr: {
    monthly: results => `${results} par mois`,
    forecast: (low, high, results, day) => `Entre ${low} et ${high} ${results} d’ici le ${day}, huit fois sur dix.`,
    change: (line, before, after) => `${line} : ${before} deviennent ${after} par mois.`,
    kept: (line, amount) => `${line} : toujours ${amount} par mois.`,
  },
  en: {
    monthly: results => `${results} a month`,
    forecast: (low, high, results, day) => `Between ${low} and ${high} ${results} by ${day}, eight times in ten.`,
    change: (line, before, after) => `${line}: ${before} become ${after} a month.`,
    kept: (line, amount) => `${line}: still ${amount} a month.`,
  },
}
