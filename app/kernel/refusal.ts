// What the product answers when it cannot do what is asked: a code, a sentence in both languages, the fields at fault.
/** Both languages of one word or sentence. */
export interface Bilingual { fr: string; en: string }
export type Locale = keyof Bilingual

/**
 * An answer that is not the one hoped for. Thrown anywhere below an operation; the HTTP door turns it into
 * `{code, message, fields?}` in the caller's language, never a stack.
 */
export class Refusal extends Error {
  readonly code: string
  readonly status: number
  readonly words: Bilingual
  readonly fields: Record<string, Bilingual> | undefined
  readonly details: Record<string, unknown> | undefined

  constructor(code: string, status: number, words: Bilingual, more: { fields?: Record<string, Bilingual>; details?: Record<string, unknown> } = {}) {
    super(words.en)
    this.name = 'Refusal'
    this.code = code
    this.status = status
    this.words = words
    this.fields = more.fields
    this.details = more.details
  }
}

export const signInFirst = () => new Refusal('sign-in', 401, { fr: 'Connectez-vous pour continuer.', en: 'Sign in to continue.' })

export const notAllowed = () => new Refusal('not-allowed', 403, {
  fr: 'Votre rôle dans cette entreprise ne le permet pas. Demandez à la personne qui l’administre.',
  en: 'Your role in this company does not allow it. Ask the person who administers it.',
})

/** Also the answer to whoever asks for another company's record: that it exists is nobody else's business. */
export const notFound = () => new Refusal('not-found', 404, { fr: 'Nous n’avons pas trouvé ce que vous demandez.', en: 'We did not find what you asked for.' })

export const invalid = (fields: Record<string, Bilingual>) => new Refusal('invalid', 400, {
  fr: `À corriger : ${Object.keys(fields).join(', ')}. Rien n’a été enregistré.`,
  en: `To correct: ${Object.keys(fields).join(', ')}. Nothing was saved.`,
}, { fields })

/** Somebody else changed the record meanwhile: both versions go back to the page, nothing is lost. */
export const stale = (who: string | null, current: unknown) => new Refusal('stale', 409, {
  fr: `${who ?? 'Quelqu’un'} a modifié cette fiche entre-temps. Voici sa version ; la vôtre n’est pas perdue.`,
  en: `${who ?? 'Somebody'} changed this record meanwhile. Here is their version; yours is not lost.`,
}, { details: { current } })

export const tooMany = (seconds: number) => new Refusal('too-many', 429, {
  fr: `Trop d’essais. Attendez ${seconds} s avant de recommencer.`,
  en: `Too many attempts. Wait ${seconds} s before trying again.`,
}, { details: { retryAfterSeconds: seconds } })
