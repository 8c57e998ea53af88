// Who holds the e-mail of the domain, and whether the company is European.
import { mailServiceOf } from '../../host/providers.ts'
import { DNS } from '../example-host.ts'
import { check, notApplicable, notMeasured, pass, toVerify } from '../contract.ts'

export default check({
  id: 'cloud.mail', version: 1, element: 9, severity: 'info', reads: 'host', isForPerson: true,
  effortMinutes: 30, skill: 'anyone',
  source: { reference: 'RGPD (UE 2016/679), articles 28, 44 and 46', kind: 'law' },
  words: {
    fr: {
      title: 'Vos e-mails sont chez {name}, dont la maison mère est hors d’Europe',
      why: 'Vos échanges avec vos clients y sont gardés, sous le droit du pays de sa maison mère. Le RGPD le permet sous conditions, que vous devez pouvoir montrer.',
      fix: 'Rien d’urgent. Gardez le contrat de sous-traitance de {name} et vérifiez que les comptes de ceux qui sont partis sont fermés.',
      good: 'Vos e-mails sont chez une société européenne, {name}',
    },
    en: {
      title: 'Your e-mails are with {name}, whose parent company is outside Europe',
      why: 'Your exchanges with your customers are kept there, under the law of the country of its parent company. The GDPR allows it under conditions that you must be able to show.',
      fix: 'Nothing urgent. Keep the processing agreement of {name}, and check that the accounts of those who left are closed.',
      good: 'Your e-mails are with a European company, {name}',
    },
  },
  run({ isPublic, origin, dns }) {
    if (!isPublic) return notApplicable
    if (!dns) return notMeasured('the name servers did not answer')
    if (!dns.mx.length) return notApplicable
    const service = mailServiceOf(dns.mx)
    if (!service) return notMeasured('the e-mail service is not one we know')
    const { name } = service
    return service.isEuropean ? pass({ name }) : toVerify({ url: `${origin}/`, proof: { text: dns.mx.join(', ') }, values: { name } })
  },
  examples: {
    pass: [
      { host: { dns: DNS } },
      { host: { dns: { ...DNS, mx: ['spool.mail.gandi.net'] } } },
    ],
    fail: [
      { host: { dns: { ...DNS, mx: ['aspmx.l.google.com', 'alt1.aspmx.l.google.com'] } } },
      { host: { dns: { ...DNS, mx: ['exemple-fr.mail.protection.outlook.com'] } } },
    ],
  },
})
