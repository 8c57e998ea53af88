// Home: where things stand, and the one thing to do now. It keeps nothing; it reads every room.
import { room } from '#app/kernel/room.ts'
import { readEntities } from './entities/readEntities.ts'
import { readLoop } from './loop/readLoop.ts'
import { readStanding } from './portfolio/readStanding.ts'
import { readQuestions } from './questions/readQuestions.ts'
import { readToSpecify } from './questions/readToSpecify.ts'
import { readHome } from './tiles/readHome.ts'

export const home = room('home', { nouns: [], operations: { readLoop, readHome, readQuestions, readToSpecify, readStanding, readEntities } })
