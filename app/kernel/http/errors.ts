// Every refusal as `{code, message, fields?}` in the caller's language; what nobody foresaw is logged, never shown.
import type { FastifyError, FastifyInstance } from 'fastify'
import { notFound, Refusal } from '../refusal.ts'
import type { Locale } from '../refusal.ts'
import { isAway, sqlState, traceOf } from '../store/failure.ts'
import { localeOf } from './caller.ts'

const broken = new Refusal('broken', 500, { fr: 'Quelque chose a cédé de notre côté. Votre saisie est gardée sur cette page : réessayez dans un instant.', en: 'Something gave way on our side. What you typed is kept on this page: try again in a moment.' })
const away = new Refusal('store-away', 503, { fr: 'La base de données ne répond pas. Votre saisie est gardée sur cette page ; réessayez dans un instant.', en: 'The database does not answer. What you typed is kept on this page; try again in a moment.' })
const malformed = new Refusal('malformed', 400, { fr: 'La demande n’est pas du JSON lisible. Rien n’a été enregistré.', en: 'The request is not readable JSON. Nothing was saved.' })
const tooLarge = new Refusal('too-large', 413, { fr: 'C’est trop volumineux. Rien n’a été enregistré.', en: 'This is too large. Nothing was saved.' })
const taken = new Refusal('taken', 409, { fr: 'Ce nom ou cette adresse est déjà pris. Choisissez-en un autre.', en: 'This name or address is taken. Choose another one.' })
const linked = new Refusal('not-linked', 422, { fr: 'La fiche à relier n’existe pas ici.', en: 'The record to link to does not exist here.' })

export function refuseInWords(app: FastifyInstance, log: (text: string) => void) {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const refusal = asRefusal(error)
    if (refusal === broken) log(`${request.method} ${request.routeOptions.url ?? ''}: ${traceOf(error)}`)
    const seconds = refusal.details?.['retryAfterSeconds']
    if (typeof seconds === 'number') reply.header('retry-after', String(seconds))
    return reply.status(refusal.status).send(inWords(refusal, localeOf(request)))
  })
  app.setNotFoundHandler((request, reply) => reply.status(404).send(inWords(notFound(), localeOf(request))))
}

export function inWords(refusal: Refusal, locale: Locale) {
  const fields = refusal.fields && Object.fromEntries(Object.entries(refusal.fields).map(([key, words]) => [key, words[locale]]))
  return { code: refusal.code, message: refusal.words[locale], ...(fields ? { fields } : {}), ...refusal.details }
}

function asRefusal(error: FastifyError): Refusal {
  if (error instanceof Refusal) return error
  if (error.statusCode === 413) return tooLarge
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) return malformed
  const state = sqlState(error)
  if (state === '23503') return linked // a foreign key: another company's record, or none
  if (state === '23505') return taken // unique in this installation
  if (state?.startsWith('2200') || state === '22P02' || state === '22021' || state === '22P05') return malformed // what PostgreSQL cannot read or store
  return isAway(error) ? away : broken
}
