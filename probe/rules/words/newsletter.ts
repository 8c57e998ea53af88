// Ways a site has of gathering readers for its letter.
import type { PageFacts } from '../../facts/page-facts.ts'
import { technologiesOf } from '../../technology/find.ts'
import { asksOnlyMail, isNewsletter, isOffer } from './forms.ts'
import { findLink } from './links.ts'

const NAMED = /newsletter|infolettre|lettre d.information|s.abonner [àa] la lettre|gazette/i

/** What shows a way to sign up; undefined when the page has none. */
export function signUpOf(page: PageFacts): string | undefined {
  const loose = page.looseFields.find(({ type, name, placeholder, selector }) => type === 'email' && NAMED.test(`${name} ${placeholder} ${selector}`))
  return page.forms.find((form) => isNewsletter(form) || asksOnlyMail(form) || form.fields.some(isOffer))?.selector ?? loose?.selector ?? findLink(page, NAMED)?.selector ?? technologiesOf(page.technologies, 'newsletter')[0]?.name
}
