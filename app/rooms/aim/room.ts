// Aim: where are you going? What this room keeps and what can be asked of it.
import { room } from '#app/kernel/room.ts'
import { baseline } from '#app/model/aim/baseline.ts'
import { kpi } from '#app/model/aim/kpi.ts'
import { objective } from '#app/model/aim/objective.ts'
import { stake } from '#app/model/aim/stake.ts'
import { createObjective, updateObjective } from './course/keepObjective.ts'
import { readAim } from './course/readAim.ts'
import { setCourse } from './course/setCourse.ts'

export const aim = room('aim', { nouns: [baseline, stake, objective, kpi], operations: { readAim, setCourse, createObjective, updateObjective } })
