// The readings of an audit, in one list.
import { channels } from './channels.ts'
import { claims } from './claims.ts'
import { identity } from './identity.ts'
import { measures } from './measures.ts'
import type { Noter } from './reading.ts'
import { shells } from './shells.ts'
import { technologies } from './technologies.ts'

export const READINGS: readonly Noter[] = [identity, claims, channels, measures, shells, technologies]
