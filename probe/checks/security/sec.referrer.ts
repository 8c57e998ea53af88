// Whether the site tells others the whole address its visitors come from.
import { readReferrer } from '../../host/headers.ts'
import { check, fail, notMeasured, pass } from '../contract.ts'

export default check({
  id: 'sec.referrer', version: 1, element: 5, severity: 'low', reads: 'site',
  effortMinutes: 15, skill: 'developer',
  source: { reference: 'W3C Referrer Policy, 3 and 8.1; MDN HTTP Observatory', kind: 'standard' },
  words: {
    fr: {
      title: 'Votre site dit aux autres d’où viennent vos visiteurs, page par page',
      why: 'La consigne « {policy} » envoie aux sites que vous citez, et à vos régies, l’adresse de la page que le visiteur quitte, parfois avec ce qu’il cherchait.',
      fix: 'Demandez à votre développeur de mettre « strict-origin-when-cross-origin » dans l’en-tête « Referrer-Policy », ou de retirer cette consigne : c’est ce que les navigateurs font seuls.',
    },
    en: {
      title: 'Your site tells others where your visitors come from, page by page',
      why: 'The instruction “{policy}” sends to the sites you link to, and to your ad networks, the address of the page the visitor leaves, sometimes with what they were looking for.',
      fix: 'Ask your developer to put “strict-origin-when-cross-origin” in the header “Referrer-Policy”, or to remove the instruction: it is what browsers do by themselves.',
    },
  },
  note(page, about) {
    if (page.url !== about.homeUrl) return undefined
    const [header, meta] = [page.headers['referrer-policy'], page.metas.referrer]
    return { grade: readReferrer(header, meta), policy: meta ?? header ?? '' }
  },
  run(site, [home]) {
    if (!home) return notMeasured('the home page was not read')
    const { grade, policy } = home.noted
    // With no instruction, browsers keep the address to themselves.
    if (grade === 'private' || grade === 'missing') return pass()
    return fail({ url: site.homeUrl, proof: { text: policy }, values: { policy } })
  },
  examples: {
    pass: [
      '<p>A',
      { '/': { headers: { 'referrer-policy': 'unsafe-url, strict-origin' }, body: '<p>A' } },
      '<meta name="referrer" content="no-referrer"><p>A',
    ],
    fail: [
      { '/': { headers: { 'referrer-policy': 'unsafe-url' }, body: '<p>A' } },
      '<meta name="referrer" content="origin-when-cross-origin"><p>A',
      { '/': { headers: { 'referrer-policy': 'nothing' }, body: '<p>A' } },
    ],
  },
})
