// Reads from when to when, as people write it: « 8 h à 12 h 30 », « de 9 h à midi », “9am–5.30pm”. What may be read in two ways is not understood.

/** Minutes since midnight; a day that ends at midnight ends at 1440, and one that goes on until two at 1560. */
export type Span = readonly [from: number, to: number]

const TIME = String.raw`(?:(?:(?:12 )?(?:noon|midday|midnight)|midi|minuit|\d{1,2}(?: ?h(?:eures?)?(?: ?\d{2})?(?: du matin)?| ?: ?\d{2}|\.\d{2})?(?: ?[ap]\.?m\b\.?)?)(?![\d\p{L}]))`
const ALL_DAY = String.raw`24 ?h?(?:eures?|ours)?(?: ?(?:/|sur) ?24(?: ?h(?:eures)?)?|(?<=hours))(?![\d\p{L}])`
const ALL_DAY_ONLY = new RegExp(`^${ALL_DAY}$`, 'u')
/** Of a text in small letters, with plain spaces and hyphens. */
export const SPAN = String.raw`(?<![\d.:])(?:${ALL_DAY}|entre ${TIME} et ${TIME}|between ${TIME} and ${TIME}|${TIME} ?(?:-|à|a|to|til|till|until|jusqu’à) ?${TIME})`
const TIMES = new RegExp(TIME, 'gu')

const HALF = 12 * 60
/** « 23 h 59 » is midnight to whoever writes it. */
const LAST_MINUTE = 2 * HALF - 1
/** When a day ends, from what is written of it. */
export const closingOf = (minutes: number): number => minutes === 0 || minutes === LAST_MINUTE ? 2 * HALF : minutes
/** Nobody opens before five without saying so, nor closes later in the night. */
const EARLIEST = 5 * 60
const LONGEST_NIGHT = 18 * 60

/** `isSaid`: of the morning or the afternoon for sure. `isOf24`: as « 13:30 », « 9 h », « 09:00 ». `isBare`: a number alone. */
interface Time { minutes: number; isSaid: boolean; isOf24: boolean; isBare: boolean }

function readTime(written: string): Time {
  const word = /noon|midday|midi/.test(written) ? HALF : /midnight|minuit/.test(written) ? 0 : null
  if (word !== null) return { minutes: word, isSaid: true, isOf24: false, isBare: false }
  const [hour, rest] = written.match(/\d+/g)!
  const minutes = Number(hour) * 60 + Number(rest ?? 0)
  const half = /[ap](?=\.?m)/.exec(written)?.[0]
  if (half) return { minutes: minutes % HALF + (half === 'p' ? HALF : 0), isSaid: true, isOf24: false, isBare: false }
  const isOf24 = /^0|h/.test(written) || minutes >= HALF + 60
  return { minutes, isSaid: isOf24, isOf24, isBare: rest === undefined }
}

const isSpan = ([from, to]: Span) => from < to && to <= 2 * HALF

/** The one way to read it, if it has one. */
const onlyOf = (spans: readonly Span[]) => {
  const [first, ...others] = spans.filter((span) => isSpan(span) && span[0] >= EARLIEST)
  return first && !others.length ? first : null
}

/** Of « 9-12, 1-5 » and « 9-5 » neither end says its half of the day. */
function openSpan(from: Time, to: Time, after: number): Span | null {
  const isAfternoon = from.minutes < after || from.isBare && from.minutes < EARLIEST
  const opens = from.minutes + (isAfternoon ? HALF : 0)
  if (opens < EARLIEST) return null
  if (to.minutes <= opens) return [opens, to.minutes + HALF]
  // « 8-11 »: in the morning, or until late. With minutes, a clock of 24 hours is what is written.
  return (from.isBare || to.isBare) && to.minutes < HALF ? null : [opens, to.minutes]
}

/** « 11h-2h », “10pm-2am”: closed the day after, where nothing else can be meant. */
function nightSpan(from: Time, to: Time): Span | null {
  const isSure = to.isSaid ? from.isSaid : from.minutes > HALF
  const ends = to.minutes + 2 * HALF
  return isSure && from.minutes > to.minutes && to.minutes <= EARLIEST && ends - from.minutes <= LONGEST_NIGHT ? [from.minutes, ends] : null
}

/** `after`: when the day was closed last. */
export function readSpan(written: string, after: number): Span | null {
  if (ALL_DAY_ONLY.test(written)) return [0, 2 * HALF]
  const [from, to] = written.match(TIMES)!.map(readTime) as [Time, Time]
  const ends = closingOf(to.minutes)
  const halves = ({ minutes }: Time) => [minutes % HALF, minutes % HALF + HALF]
  const span = from.isOf24 || to.isOf24 || from.isSaid && to.isSaid ? [from.minutes, ends] as const
    : from.isSaid ? onlyOf(halves(to).map((minutes) => [from.minutes, minutes || 2 * HALF]))
      : to.isSaid ? onlyOf(halves(from).map((minutes) => [minutes, ends]))
        : openSpan(from, to, after)
  return span && isSpan(span) ? span : nightSpan(from, to)
}
