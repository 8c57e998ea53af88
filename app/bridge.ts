// The bridge: home, then the seven rooms in loop order. It mounts them, hands their nouns to the kernel and types the client.
import type { crewRoom } from '#app/kernel/accounts/crew.ts'
import type { threadRoom } from '#app/kernel/thread/room.ts'
import { act } from '#app/rooms/act/room.ts'
import { aim } from '#app/rooms/aim/room.ts'
import { diagnose } from '#app/rooms/diagnose/room.ts'
import { home } from '#app/rooms/home/room.ts'
import { learn } from '#app/rooms/learn/room.ts'
import { measure } from '#app/rooms/measure/room.ts'
import { plan } from '#app/rooms/plan/room.ts'
import { share } from '#app/rooms/share/room.ts'

export const rooms = [home, diagnose, aim, plan, act, measure, learn, share] as const
export const nouns = rooms.flatMap(room => [...room.nouns])

type Offered = (typeof rooms)[number] | ReturnType<typeof crewRoom> | ReturnType<typeof threadRoom>

/** Everything a page can ask, by room: `api.aim.createObjective(input)`. */
export type Api = { [R in Offered as R['name']]: R['operations'] }
