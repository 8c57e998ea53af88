// What is wrong with a field, said to the person who filled it in rather than to the programmer who declared it.
import * as z from 'zod'
import type { Bilingual, Locale } from './refusal.ts'

const library = { fr: z.locales.fr().localeError, en: z.locales.en().localeError }
const toFill: Bilingual = { fr: 'À remplir.', en: 'To fill in.' }
const formats: Readonly<Record<string, Bilingual>> = {
  email: { fr: 'Cette adresse e-mail n’est pas complète.', en: 'This e-mail address is not complete.' },
  url: { fr: 'Cette adresse n’est pas complète : elle commence par https://.', en: 'This address is not complete: it starts with https://.' },
  date: { fr: 'Cette date n’existe pas.', en: 'This date does not exist.' },
  datetime: { fr: 'Ce moment n’existe pas.', en: 'This moment does not exist.' },
  uuid: { fr: 'Cette fiche n’existe pas.', en: 'This record does not exist.' },
}

/** Both languages of one problem. What has no sentence of ours takes the library's. */
export function sayIssue(issue: z.core.$ZodIssue): Bilingual {
  switch (issue.code) {
    case 'invalid_type':
      return toFill
    case 'too_small':
      if (issue.origin !== 'string') return { fr: `${issue.minimum} au moins.`, en: `${issue.minimum} at least.` }
      return Number(issue.minimum) <= 1 ? toFill : { fr: `${issue.minimum} caractères au moins.`, en: `${issue.minimum} characters at least.` }
    case 'too_big':
      return issue.origin === 'string' ? { fr: `${issue.maximum} caractères au plus.`, en: `${issue.maximum} characters at most.` } : { fr: `${issue.maximum} au plus.`, en: `${issue.maximum} at most.` }
    case 'invalid_format':
      return formats[issue.format] ?? fromLibrary(issue)
    case 'invalid_value':
      return { fr: 'Ce choix n’est pas dans la liste.', en: 'This choice is not on the list.' }
    case 'unrecognized_keys':
      return { fr: 'Ce champ n’existe pas.', en: 'This field does not exist.' }
    case 'custom': {
      const { says } = (issue.params ?? {}) as { says?: Bilingual }
      return says ?? fromLibrary(issue)
    }
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
      return fromLibrary(issue)
  }
}

function fromLibrary(issue: z.core.$ZodIssue): Bilingual {
  const say = (locale: Locale) => {
    const said = library[locale]({ ...issue, input: undefined })
    return typeof said === 'string' ? said : said?.message ?? issue.message
  }
  return { fr: say('fr'), en: say('en') }
}
