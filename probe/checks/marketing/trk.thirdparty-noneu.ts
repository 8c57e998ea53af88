// Services of companies from outside the Union that receive something of the visitors: a list, for the privacy policy.
import { technologyAt, technologyOf } from '../../technology/find.ts'
import { isFromAfar } from '../../technology/technology.ts'
import { check, pass, toVerify } from '../contract.ts'

export default check<string[]>({
  id: 'trk.thirdparty-noneu', version: 1, element: 2, severity: 'info', reads: 'site', isForPerson: true,
  effortMinutes: 30, skill: 'anyone',
  source: { reference: 'Règlement (UE) 2016/679 (RGPD), articles 13 (1) f et 44', kind: 'law' },
  words: {
    fr: {
      title: '{services} {services|service de vos pages dépend d’une entreprise|services de vos pages dépendent d’entreprises} hors de l’Union européenne',
      why: 'Les voici : {names}. Leur envoyer l’adresse d’un visiteur est un transfert hors de l’Union : permis sous conditions, mais à dire dans la politique de confidentialité.',
      fix: 'Pour chacun : servez-vous-en encore ? Retirez ce qui ne sert plus, citez les autres et le cadre du transfert dans votre politique de confidentialité.',
      good: 'Aucun service d’une entreprise hors de l’Union européenne vu dans vos pages',
    },
    en: {
      title: '{services} {services|service used by your pages comes|services used by your pages come} from outside the European Union',
      why: 'Here they are: {names}. Sending them a visitor’s address is a transfer out of the Union: allowed under conditions, but it must be said in the privacy policy.',
      fix: 'For each: do you still use it? Remove what you no longer use, and name the others in your privacy policy, with the legal basis of the transfer.',
      good: 'No service of a company from outside the European Union seen in your pages',
    },
  },
  note(page) {
    // Where the site itself is kept is told by cloud.host and cloud.cdn.
    const afar = page.technologies.filter((id) => isFromAfar(technologyOf(id)) && technologyOf(id).family !== 'hosting')
    if (!afar.length) return afar
    const loaded = new Set([...page.scripts, ...page.frames, ...page.forms].map(({ url }) => url === null ? undefined : technologyAt(url)?.id))
    // A link sends nothing before it is followed.
    return afar.filter((id) => !technologyOf(id).signs.links || loaded.has(id))
  },
  run(site, notes) {
    const names = [...new Set(notes.flatMap(({ noted }) => noted))].sort().map((id) => technologyOf(id).name)
    if (!names.length) return pass()
    const listed = names.length > 8 ? `${names.slice(0, 8).join(', ')} …` : names.join(', ')
    return toVerify({ url: site.homeUrl, proof: { selector: 'script, iframe, link, img', text: names.join(', ') }, values: { services: names.length, names: listed } })
  },
  examples: {
    pass: ['<script src="https://client.crisp.chat/l.js"></script>', '<a href="https://wa.me/33612345678">WhatsApp</a><a href="https://calendly.com/lenoir/30min">Un échange</a>', '<meta name="generator" content="WordPress 6.9"><script src="/js/app.js"></script>'],
    fail: ['<iframe src="https://calendly.com/lenoir/30min"></iframe>', '<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Roboto">', { '/': '<p>Accueil', '/plan': '<iframe src="https://www.google.com/maps/embed?pb=a"></iframe>' }],
  },
})
