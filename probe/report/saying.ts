// In which language the sections of the report speak, and of which site.
import type { Speaker } from '../speaker.ts'
import type { Where } from './place.ts'

export interface Saying extends Where { speaker: Speaker }
