// Counts what an SPF record costs those who receive e-mail: beyond ten look-ups they give up (RFC 7208, 4.6.4).
import type { Names } from './names.ts'

const COSTLY = new Set(['include', 'a', 'mx', 'ptr', 'exists', 'redirect'])
/** Far beyond the ten allowed: a record that loops is not followed for ever. */
const ENOUGH = 30

interface Term { name: string; target: string }

/** `include:_spf.exemple.fr` → include, `redirect=…` → redirect; without its qualifier. */
function termsOf(record: string): Term[] {
  return record.trim().split(/\s+/).slice(1).map((term) => {
    const [, name = '', target = ''] = /^[-+~?]?([a-z\d]+)[:=]?(.*)$/i.exec(term) ?? []
    return { name: name.toLowerCase(), target: target.toLowerCase() }
  })
}

/** Look-ups of a record and of all it includes; null when one of them could not be followed. */
export async function countSpfLookups(names: Pick<Names, 'txt'>, record: string): Promise<number | null> {
  let count = 0
  let isKnown = true
  const followed = new Set<string>()

  async function follow(domain: string): Promise<void> {
    // A macro is filled in with the sender: only the one who receives can follow it.
    if (followed.has(domain) || domain.includes('%') || count > ENOUGH) return
    followed.add(domain)
    const texts = await names.txt(domain).catch(() => null)
    if (!texts) { isKnown = false; return }
    const next = texts.find((text) => /^v=spf1(?:\s|$)/i.test(text))
    if (next) await read(next)
  }

  async function read(text: string): Promise<void> {
    const terms = termsOf(text)
    const endsWithAll = terms.some(({ name }) => name === 'all')
    for (const { name, target } of terms) {
      // `redirect` counts only where no `all` has already decided (RFC 7208, 6.1).
      if (!COSTLY.has(name) || (name === 'redirect' && endsWithAll)) continue
      count += 1
      if (name === 'include' || name === 'redirect') await follow(target)
    }
  }

  await read(record)
  return isKnown ? count : null
}
