// Tells, from an element's name and its attributes' names, which readers have something to look at there.

/** Bits, so that most elements of a page cost one comparison. */
export const PLACE = 1, IDENTITY = 2, REFERENCE = 4, DATA = 8, ASSET = 16, STYLE = 32, INLINE = 64, LINK = 128, HEADING = 256, HEAD = 512, FIELD = 1_024, PICTURE = 2_048, UNSEEN = 4_096, BUTTON = 8_192, TIME = 16_384, BREAK = 32_768, OWN = 65_536, SECTION = 131_072, LABEL = 262_144, MOTION = 524_288, TEXTLESS = 1_048_576, EVENT = 2_097_152, NAMED = 4_194_304

const TAGS: readonly (readonly [bits: number, names: string])[] = [
  [INLINE, 'a abbr b bdi bdo br cite code data del dfn em font i img input ins kbd label mark meter output picture q s small source span strong sub sup svg time u var wbr'],
  [LINK, 'a area'],
  [HEADING, 'h1 h2 h3 h4 h5 h6'],
  [HEAD, 'html base title meta link script style'],
  [FIELD, 'form label input select textarea'],
  [BUTTON, 'button input'],
  [PICTURE, 'img picture source iframe frame'],
  [UNSEEN, 'script style noscript template head object'],
  [TIME, 'time'],
  [BREAK, 'br'],
  [OWN, 'main article'],
  [TEXTLESS, 'svg iframe'],
  [ASSET, 'image'],
  [SECTION, 'header footer nav aside'],
  [MOTION, 'marquee blink audio video'],
]

/** All that readers ask for: the others are not kept. */
const ATTRIBUTES = [
  [NAMED, 'id class'],
  [PLACE, 'style hidden role aria-hidden'],
  [IDENTITY, 'id'],
  [REFERENCE, 'for aria-labelledby aria-describedby headers list'],
  [DATA, 'itemscope itemprop typeof property vocab resource'],
  [ASSET, 'src srcset imagesrcset poster data cite background formaction ping longdesc xlink:href'],
  [STYLE, 'style'],
  [BUTTON, 'role'],
  [LABEL, 'aria-label'],
  [MOTION, 'tabindex'],
  [EVENT, 'data-azimut-event data-umami-event'],
  [0, 'action alt aria-required as async autocomplete autoplay charset checked content controls data-src datetime defer height href hreflang http-equiv integrity itemid itemref itemtype lang loading media method muted name placeholder rel required title type value width'],
] as const

type Words<Text extends string> = Text extends `${infer First} ${infer Rest}` ? First | Words<Rest> : Text
/** The two that most elements have are held apart. */
export type AttributeName = Exclude<Words<(typeof ATTRIBUTES)[number][1]>, 'id' | 'class'>

function tableOf<Name extends string>(rows: readonly (readonly [bits: number, names: string])[]): ReadonlyMap<Name, number> {
  const table = new Map<Name, number>()
  for (const [bits, names] of rows) for (const name of names.split(' ') as Name[]) table.set(name, (table.get(name) ?? 0) | bits)
  return table
}

export const OF_TAG = tableOf<string>(TAGS)
export const OF_ATTRIBUTE = tableOf<AttributeName | 'id' | 'class'>(ATTRIBUTES)
