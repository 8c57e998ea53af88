// What is answered to a figure that may not be chosen.
import { sayLimit } from '@azimut/probe'
import type { MovableCheck } from '@azimut/probe'
import type { Bilingual } from '#app/kernel/refusal.ts'

export const boundsOf = ({ from, to, unit }: MovableCheck['threshold']): Bilingual => ({
  fr: `Un nombre entier, de ${from} à ${sayLimit(to, unit, 'fr')}.`, en: `A whole number, from ${from} to ${sayLimit(to, unit, 'en')}.`,
})
