// The nine key elements of a company's digital presence, as the method numbers them.

export type Locale = 'fr' | 'en'
export type ElementNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

export interface Element { number: ElementNumber; id: string; name: Record<Locale, string> }

export const ELEMENTS: readonly Element[] = [
  { number: 1, id: 'presence', name: { fr: 'Présence en ligne', en: 'Online presence' } },
  { number: 2, id: 'marketing', name: { fr: 'Marketing numérique', en: 'Digital marketing' } },
  { number: 3, id: 'sales', name: { fr: 'Vente en ligne', en: 'Online sales' } },
  { number: 4, id: 'customers', name: { fr: 'Échanges avec les clients', en: 'Interaction with customers' } },
  { number: 5, id: 'security', name: { fr: 'Sécurité en ligne', en: 'Online security' } },
  { number: 6, id: 'suppliers', name: { fr: 'Échanges avec les fournisseurs', en: 'Interaction with suppliers' } },
  { number: 7, id: 'mobile', name: { fr: 'Mobile', en: 'Mobile' } },
  { number: 8, id: 'efficiency', name: { fr: 'Efficacité par les outils', en: 'Efficiency through technology' } },
  { number: 9, id: 'cloud', name: { fr: 'Hébergement et cloud', en: 'Cloud' } },
]
