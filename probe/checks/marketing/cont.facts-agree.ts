// Two pages of one site that state two different facts: the founding year, the threshold of free delivery, the length of a guarantee.
import type { PageFacts, Statement } from '../../facts/page-facts.ts'
import { check, fail, notApplicable, pass, type Note } from '../contract.ts'
import { writePrice } from '../../rules/words/price.ts'
import { pageTypeOf } from '../../rules/words/page-type.ts'
import { isSameFact } from '../../rules/words/same-fact.ts'

/** An article speaks of its day, an index of others; the terms of one product are its own. */
const SPEAKS_OF_OTHERS = new Set(['article', 'list', 'search', 'account', 'product'])

/** What may differ from one country’s pages to another’s. */
const TERMS = new Set<Statement['kind']>(['free-delivery-from', 'return-days', 'delivery-days'])

interface Noted { language: string; said: Statement[] }

interface Value { value: number; pages: string[]; statement: Statement }

const distinct = (statements: readonly Statement[]) => new Set(statements.map(({ value }) => value)).size

/**
 * The values of one kind, the most frequent first. None when one place states two, the template or the page's own text:
 * the site tells them apart itself.
 */
function valuesOf(notes: readonly Note<Noted>[], kind: Statement['kind']): Value[] {
  const repeated = Map.groupBy(notes.flatMap(({ noted }) => noted.said), ({ snippet }) => snippet)
  const isTemplate = ({ snippet }: Statement) => repeated.get(snippet)!.length > 1
  const values = new Map<number, Value>()
  for (const { url, noted } of notes) {
    const said = noted.said.filter((statement) => statement.kind === kind)
    if (distinct(said.filter(isTemplate)) > 1 || distinct(said.filter((statement) => !isTemplate(statement))) > 1) return []
    for (const statement of said) {
      const seen = values.get(statement.value) ?? { value: statement.value, pages: [], statement }
      if (seen.pages.at(-1) !== url) seen.pages.push(url)
      values.set(statement.value, seen)
    }
  }
  return [...values.values()].sort((a, b) => b.pages.length - a.pages.length || a.value - b.value)
}

/** The page to show a value on: one that does not state the other too. */
const pathOf = (value: Value, other: Value) => new URL(value.pages.find((page) => !other.pages.includes(page)) ?? value.pages[0]!).pathname

const say = ({ value, statement }: Value) => statement.kind === 'free-delivery-from' ? writePrice(value) : String(value)

function noted(page: PageFacts): Noted | undefined {
  const said = page.statements.slice(0, 12)
  return said.length ? { language: page.language ?? page.lang.slice(0, 2), said } : undefined
}

export default check<Noted>({
  id: 'cont.facts-agree', version: 1, element: 2, severity: 'medium', reads: 'site',
  effortMinutes: 10, skill: 'editor',
  source: { reference: 'One value of one fact on the whole site', kind: 'convention' },
  words: {
    fr: {
      title: 'Deux pages se contredisent : {one} sur {onePath}, {other} sur {otherPath}',
      many: 'Vos pages se contredisent sur {count} points',
      why: 'On lit « {oneText} », et ailleurs « {otherText} ». Un client ne sait pas quoi croire, et peut demander la condition la plus favorable.',
      fix: 'Décidez de la bonne valeur et écrivez-la partout : pages, pied de page, conditions de vente.',
      good: 'Vos pages disent les mêmes chiffres',
    },
    en: {
      title: 'Two pages contradict each other: {one} on {onePath}, {other} on {otherPath}',
      many: 'Your pages contradict each other on {count} points',
      why: 'One reads “{oneText}”, and elsewhere “{otherText}”. Customers do not know what to believe, and may ask for the better condition.',
      fix: 'Decide on the right value and write it everywhere: pages, footer, terms of sale.',
      good: 'Your pages give the same figures',
    },
  },
  note(page, about) {
    return SPEAKS_OF_OTHERS.has(pageTypeOf(page, about)) ? undefined : noted(page)
  },
  run(site, notes) {
    const kinds = [...new Set(notes.flatMap(({ noted: { said } }) => said.map(({ kind }) => kind)))].sort()
    if (!kinds.length) return notApplicable
    const conflicts = kinds.flatMap((kind) => {
      const groups = TERMS.has(kind) ? Map.groupBy(notes, ({ noted: { language } }) => language) : new Map([['', notes]])
      return [...groups].flatMap(([language, own]) => {
        const [one, other, third] = valuesOf(own, kind)
        if (!one || !other || third || !isSameFact(one.statement, other.statement)) return []
        const [onePath, otherPath] = [pathOf(one, other), pathOf(other, one)]
        return [fail({
          key: `${kind} ${language}`.trim(), url: site.homeUrl,
          proof: { text: `« ${one.statement.snippet} » (${onePath}) / « ${other.statement.snippet} » (${otherPath})`, pages: [...new Set([...one.pages, ...other.pages])].sort() },
          values: { one: say(one), other: say(other), onePath, otherPath, oneText: one.statement.snippet, otherText: other.statement.snippet },
        })]
      })
    })
    if (conflicts.length) return conflicts
    // Said on one page, a figure agrees with nothing.
    const isSaidTwice = kinds.some((kind) => notes.filter(({ noted: { said } }) => said.some((statement) => statement.kind === kind)).length > 1)
    return isSaidTwice ? pass() : notApplicable
  },
  examples: {
    pass: [
      { '/': '<main>Livraison offerte dès 50 € d’achat.</main>', '/livraison': '<main>Livraison gratuite à partir de 50 €.</main>' },
      { '/': '<main>Livraison offerte dès 50 €.</main>', '/livraison': '<main>Livraison offerte dès 80 € en Belgique.</main>' },
      { '/': '<main>Livraison offerte dès 50 €.</main>', '/aide': '<main>Livraison offerte dès 50 €.</main>', '/blog/soldes': '<main>Livraison offerte dès 30 € pour les soldes.</main>' },
      { '/': '<main>Retours sous 30 jours.</main>', '/cgv': '<main>Rétractation : retours sous 14 jours.</main>' },
      { '/': '<main>Depuis 1985, nous posons.</main>', '/atelier': '<main><p>Depuis 1985, nous posons.</p><p>L’atelier a été fondé en 1985. L’entreprise a été créée en 1992.</p></main>' },
      { '/': '<main>Escaliers : garantie 10 ans.</main>', '/rampes': '<main>Les peintures de nos rampes ont une garantie de 2 ans.</main>' },
    ],
    fail: [
      { '/': '<main>Livraison offerte dès 50 € d’achat.</main>', '/livraison': '<main>La livraison est simple : livraison gratuite à partir de 69 €.</main>' },
      { '/': '<header>Livraison offerte dès 50 €</header>', '/a': '<header>Livraison offerte dès 50 €</header>', '/livraison': '<header>Livraison offerte dès 50 €</header><main>Livraison gratuite dès 60 € d’achat.</main>' },
      { '/': '<main>Artisan menuisier à Toulon depuis 1985.</main>', '/atelier': '<main>L’entreprise a été fondée en 1985.</main>', '/a-propos': '<main>Artisan menuisier de père en fils depuis 1978.</main>' },
    ],
  },
})
