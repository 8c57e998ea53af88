// The company as its site describes it to search engines.
import type { PageFacts } from '../facts/page-facts.ts'
import { isA, textOf, thingsOf, type Thing } from '../facts/thing.ts'

const COMPANY = /^(?:Organization|LocalBusiness|Corporation|Store|Restaurant|Professional\w+|AccountingService|Attorney|AutoRepair|BarOrPub|BeautySalon|Bakery|CafeOrCoffeeShop|Dentist|Electrician|HairSalon|Hotel|LegalService|MedicalClinic|Optician|Pharmacy|Physician|Plumber|RealEstateAgent|Resort|TravelAgency|\w+(?:Store|Business|Contractor))$/

export function companyOf(page: Pick<PageFacts, 'things'>): Thing | null {
  return page.things.find((thing) => isA(thing, COMPANY)) ?? null
}

/** « 12 rue de la Scierie, 83000 Toulon » */
export function addressOf(company: Thing): string | null {
  const [address] = thingsOf(company, 'address')
  if (!address) return textOf(company, 'address')
  const town = [textOf(address, 'postalCode'), textOf(address, 'addressLocality')].filter(Boolean).join(' ')
  return [textOf(address, 'streetAddress'), town].filter(Boolean).join(', ') || null
}
