// What Google asks of structured data before it shows more than a title: price, stars, dates, the path to the page.
import { allThings, isA, type Thing, type ThingValue } from '../../facts/thing.ts'

interface Rule {
  type: RegExp
  /** Properties that must be there; `a.b` inside another, `a|b` when one is enough. */
  needs: string[]
  /** Judged only when these are said: a thing that lacks them is another check's. */
  given?: string[]
  /** The same, of each thing a property holds. */
  each?: Record<string, string[]>
}

const SHOPS = 'LocalBusiness|(?!Online)\\w*Store|\\w*Shop|Restaurant|BarOrPub|Bakery|Brewery|Winery|CafeOrCoffeeShop|FastFoodRestaurant|FoodEstablishment|Hotel|Motel|Hostel|Resort|BedAndBreakfast|Campground|LodgingBusiness|Dentist|Physician|MedicalClinic|MedicalBusiness|Pharmacy|Optician|VeterinaryCare|Attorney|Notary|LegalService|AccountingService|InsuranceAgency|BankOrCreditUnion|FinancialService|RealEstateAgent|TravelAgency|EmploymentAgency|ProfessionalService|HomeAndConstructionBusiness|GeneralContractor|Plumber|Electrician|HousePainter|RoofingContractor|HVACBusiness|Locksmith|MovingCompany|AutomotiveBusiness|AutoRepair|AutoDealer|AutoRental|GasStation|BeautySalon|HairSalon|NailSalon|DaySpa|HealthClub|ExerciseGym|SportsActivityLocation|GolfCourse|EntertainmentBusiness|MovieTheater|ArtGallery|NightClub|ChildCare|DryCleaningOrLaundry|SelfStorage|AnimalShelter|TouristInformationCenter'

const REVIEW = ['author', 'reviewRating.ratingValue']
const RATINGS = { review: REVIEW, aggregateRating: ['ratingValue', 'ratingCount|reviewCount'] }

/**
 * Required properties as Google Search Central lists them, "Structured data markup that Google Search supports".
 * Article and Organization have none; of an event held online or a distant job, the place may be a virtual one.
 */
const RULES: readonly Rule[] = [
  // With a name and a web address only, it points to what another page tells.
  { type: new RegExp(`^(?:${SHOPS})$`), needs: ['address'], given: ['name', 'telephone|email'] },
  // Name, picture and price of a product are judged where shops are.
  { type: /^Product$/, needs: [], each: RATINGS },
  { type: /^(?:(?!Publication|Broadcast|OnDemand|Delivery)\w*Event|Festival)$/, needs: ['name', 'startDate', 'location'] },
  { type: /^Recipe$/, needs: ['name', 'image'], each: RATINGS },
  { type: /^JobPosting$/, needs: ['title', 'description', 'datePosted', 'hiringOrganization', 'jobLocation|applicantLocationRequirements'] },
  { type: /^FAQPage$/, needs: ['mainEntity'], each: { mainEntity: ['name', 'acceptedAnswer.text'] } },
  { type: /^BreadcrumbList$/, needs: ['itemListElement'], each: { itemListElement: ['position', 'name|item.name'] } },
  { type: /^Review$/, needs: [...REVIEW, 'itemReviewed'] },
]

interface Lack { type: string; name: string; missing: string[] }

/** What lacks, thing by thing; `judged` counts the things a rule speaks of. */
export function lacksOf(things: readonly Thing[]): { judged: number; lacks: Lack[] } {
  const parts = partsById(things)
  // Several blocks may each say a part of one thing, under one @id.
  const valuesOf = (thing: Thing, property: string): ThingValue[] => {
    const own = thing.id === null ? [thing] : parts.get(thing.id) ?? [thing]
    return own.flatMap(({ properties }) => properties[property] ?? [])
  }
  const isSaid = (value: ThingValue, rest: string[]): boolean => {
    if (typeof value === 'string') return value.trim() !== ''
    const isHere = isFilled(value) || (value.id !== null && parts.get(value.id)!.some(isFilled))
    // A thing only named by its @id may be told on another page.
    if (!isHere) return value.id !== null
    const [property, ...deeper] = rest
    return property === undefined || valuesOf(value, property).some((inner) => isSaid(inner, deeper))
  }
  const has = (thing: Thing, need: string) => need.split('|').some((path) => {
    const [property, ...rest] = path.split('.')
    return valuesOf(thing, property!).some((value) => isSaid(value, rest))
  })

  let judged = 0
  const lacks: Lack[] = []
  const judge = (thing: Thing, type: string, needs: string[]) => {
    judged += 1
    const missing = needs.filter((need) => !has(thing, need)).map((need) => need.replaceAll('|', ' / '))
    const [name] = valuesOf(thing, 'name')
    if (missing.length) lacks.push({ type, name: typeof name === 'string' ? name : '', missing })
  }
  for (const thing of things) for (const { type, needs, given = [], each = {} } of RULES) {
    if (!isA(thing, type) || !isFilled(thing) || !given.every((need) => has(thing, need))) continue
    judge(thing, thing.types.find((name) => type.test(name))!, needs)
    for (const [property, inner] of Object.entries(each)) for (const value of valuesOf(thing, property)) {
      if (typeof value !== 'string' && isFilled(value)) judge(value, value.types[0] ?? property, inner)
    }
  }
  return { judged, lacks }
}

const isFilled = (thing: Thing) => Object.keys(thing.properties).length > 0

function partsById(things: readonly Thing[]): Map<string, Thing[]> {
  const parts = new Map<string, Thing[]>()
  for (const thing of allThings(things)) if (thing.id !== null) parts.set(thing.id, [...parts.get(thing.id) ?? [], thing])
  return parts
}
