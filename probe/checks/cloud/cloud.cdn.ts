// Which network brings the site nearer to its visitors, and whether it is European.
import { carrierOf } from '../../host/providers.ts'
import { technologyOf } from '../../technology/find.ts'
import { isFromAfar } from '../../technology/technology.ts'
import { check, notApplicable, notMeasured, pass, toVerify } from '../contract.ts'

export default check({
  id: 'cloud.cdn', version: 1, element: 9, severity: 'info', reads: 'site', isForPerson: true,
  effortMinutes: 30, skill: 'anyone',
  source: { reference: 'RGPD (UE 2016/679), articles 28, 44 and 46', kind: 'law' },
  words: {
    fr: {
      title: 'Votre site passe par {name}, dont la maison mère est hors d’Europe',
      why: 'Ce réseau rapproche le site de vos visiteurs et le protège : c’est utile. Il voit aussi passer tout ce qu’ils y écrivent, sous le droit du pays de sa maison mère.',
      fix: 'Rien d’urgent. Nommez {name} dans votre politique de confidentialité et gardez son contrat de sous-traitance. Il existe des réseaux européens.',
      good: 'Votre site passe par un réseau européen, {name}',
    },
    en: {
      title: 'Your site goes through {name}, whose parent company is outside Europe',
      why: 'This network brings the site nearer to your visitors and protects it: that is useful. It also sees all they write there pass, under the law of the country of its parent company.',
      fix: 'Nothing urgent. Name {name} in your privacy policy and keep its processing agreement. European networks exist.',
      good: 'Your site goes through a European network, {name}',
    },
  },
  note: (page, about) => page.url === about.homeUrl ? { id: carrierOf(page.technologies)?.id ?? null } : undefined,
  run(site, [home]) {
    if (!home) return notMeasured('the home page was not read')
    if (home.noted.id === null) return notApplicable
    const technology = technologyOf(home.noted.id)
    const { name } = technology
    return isFromAfar(technology) ? toVerify({ url: site.homeUrl, proof: { text: name }, values: { name } }) : pass({ name })
  },
  examples: {
    pass: [
      { '/': { headers: { server: 'BunnyCDN-FR1-1234' }, body: '<p>A' } },
      { '/': { headers: { server: 'BunnyCDN-DE1-9', 'x-vercel-id': 'cdg1::a' }, body: '<p>A' } },
    ],
    fail: [
      { '/': { headers: { 'cf-ray': '8f2a1b-CDG', server: 'cloudflare' }, body: '<p>A' } },
      { '/': { headers: { 'x-served-by': 'cache-par-lfpg1960021-PAR' }, body: '<p>A' } },
    ],
  },
})
