// How the code of measure is put on a site made with one program: where to paste it, who can, and in how many minutes.
import type { Bilingual } from '#app/model/noun.ts'

export interface Cms {
  id: string
  name: Bilingual
  /** The name the probe gives it; null when a site does not show that it uses it. */
  recognises: string | null
  /** `tag`: the two script elements as they are; `loader`: a script that adds them, where attributes of an element are lost. */
  form: 'tag' | 'loader'
  minutes: number
  /** `you`: whoever writes in the site can; `keeper`: it takes the rights of the person who keeps it. */
  who: 'you' | 'keeper'
  steps: readonly [Bilingual, ...Bilingual[]]
  /** What may stop one on the way: a plan, a right; null when nothing does. */
  limit: Bilingual | null
  /** Where the program's own documentation says it. */
  source: string
}

/** @example export default cms({ id: 'wordpress', … }) */
export const cms = (item: Cms): Cms => item
