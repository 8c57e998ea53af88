// A phone number that a finger cannot dial.
import { writePhone } from '../../facts/french-text.ts'
import { check, fail, notApplicable, pass, type Verdict } from '../contract.ts'

export default check({
  id: 'cust.tel-link', version: 1, element: 4, severity: 'medium', reads: 'site',
  effortMinutes: 10, skill: 'editor',
  source: { reference: 'RFC 3966 (tel URI)', kind: 'standard' },
  words: {
    fr: {
      title: 'On ne peut pas appeler le {number} d’un simple toucher',
      many: '{count} numéros ne s’appellent pas d’un simple toucher',
      why: 'Sur un téléphone, il faut recopier le numéro à la main. C’est le cas sur {pages} {pages|page|pages}.',
      fix: 'Faites du numéro un lien d’appel. Dans l’éditeur du site : sélectionnez le numéro, bouton « lien », adresse tel: suivie du numéro (tel:{e164}).',
      good: 'Votre numéro s’appelle d’un simple toucher',
    },
    en: {
      title: '{number} cannot be called with one tap',
      many: '{count} numbers cannot be called with one tap',
      why: 'On a phone, the number has to be copied by hand. This is so on {pages} {pages|page|pages}.',
      fix: 'Make the number a call link. In the site’s editor: select the number, “link” button, address tel: followed by the number (tel:{e164}).',
      good: 'Your number can be called with one tap',
    },
  },
  run(site) {
    const seen = new Set<string>()
    const unlinked = new Map<string, { url: string; selector: string; snippet: string }[]>()
    for (const page of site.pages) {
      // A legal notice also names the host's number.
      if (/mentions|legal/i.test(page.url)) continue
      for (const phone of page.phones) {
        if (phone.kind === 'fax') continue
        seen.add(phone.number)
        const places = unlinked.get(phone.number) ?? []
        if (phone.link !== 'none' || page.dialled.includes(phone.number) || places.some(({ url }) => url === page.url)) continue
        unlinked.set(phone.number, [...places, { url: page.url, selector: phone.selector, snippet: phone.snippet }])
      }
    }
    if (!seen.size) return notApplicable
    if (!unlinked.size) return pass()
    return [...unlinked].map(([number, places]): Verdict => {
      const [first] = places.sort((a, b) => a.url < b.url ? -1 : 1)
      return fail({
        key: number, url: site.homeUrl,
        proof: { selector: first!.selector, text: first!.snippet, pages: places.map(({ url }) => url) },
        values: { number: writePhone(number), e164: number, pages: places.length },
      })
    })
  },
  examples: {
    pass: [
      '<a href="tel:+33494001234">04 94 00 12 34</a>', '<p>04 94 00 12 34 <a href="tel:0494001234">Appeler</a>', '<p>Fax : 04 94 00 12 35 <a href="tel:+33494001234">04 94 00 12 34</a>',
      '<a href="tel:+33494001234">04 94 00 12 34</a> SIRET 552 081 317 00012, IBAN FR76 3000 6000 0112 3456 7890 189',
    ],
    fail: ['<p>Appelez le 04 94 00 12 34', '<footer>+33 (0)4 94 00 12 34</footer>', '<a href="tel:+33494001234">04 94 00 12 34</a> ou 06.12.34.56.78'],
  },
})
