// New items for the shelves of the catalogue: one file each, and a sample beside a connector.
import { elements } from '#app/catalogue/sectors/_contract.ts'
import { title, type Scaffold } from './scaffold.ts'

const words = "{ fr: '', en: '' }"
const range = '{ low: 0, mid: 0, high: 0 }'

function item(shelf: string, example: string, body: (id: string) => string): Scaffold {
  const kind = shelf.replace(/s$/, '')
  return {
    example,
    name: /^[a-z0-9]+(-[a-z0-9]+)*$/,
    write: (id) => ({ [`app/catalogue/${shelf}/${id}.ts`]: `// ${title(id)}: …\nimport { ${kind} } from './_contract.ts'\n\nexport default ${kind}({\n  id: '${id}',\n${body(id)}})\n` }),
    next: () => `Finish the first line, fill in the fields, then npx vitest run app/catalogue/${shelf} says what is missing.`,
  }
}

const kpi = item('kpis', 'store-visits', (id) => `  wish: ${words},
  many: ${words},
  one: ${words},
  gender: 'feminine',
  definition: ${words},
  formula: ${words},
  unit: ${words},
  readIn: ${words},
  tells: ${words},
  events: ['${id}'],
  family: 'contact',
  stage: 'conversion',
  leadKind: null,
  humanSignal: ${words},
  vanityWarning: null,
  better: null,
`)

const lever = item('levers', 'window-display', () => `  name: ${words},
  does: ${words},
  family: 'store-print', stages: ['awareness'], physical: true, saturates: 'medium',
  cost: { model: 'hours' },
  rates: {
    visitToLead: { low: 0, mid: 0, high: 0, source: null, basis: 'ours', note: ${words} },
  },
  setupHours: ${range},
  hoursPerWeek: ${range},
  weeksToEffect: { low: 0, mid: 0, high: 0, source: null },
  skills: ['design'],
  needs: [], after: [],
  kpis: ['quote-requests'],
  legal: null,
  note: ${words},
`)

const sector = item('sectors', 'florist', () => `  name: ${words},
  naf: [''],
  weights: {
${elements.map((element) => `    ${element}: { weight: 3, reason: ${words} },\n`).join('')}  },
  defaultKpi: 'quote-requests',
  calendars: ['france-holidays'],
  typical: {
    saleCents: ${range},
    marginShare: ${range},
    closingShare: ${range},
  },
`)

const calendar = item('calendars', 'school-holidays', () => `  name: ${words},
  forAll: false,
  entries: (year) => [
    { id: '', name: ${words}, start: \`\${year}-01-01\`, end: \`\${year}-01-01\`, kind: 'selling' },
  ],
  examples: [{ year: 2026, id: '', start: '' }],
  announced: [],
`)

const objective = item('objectives', 'hire-people', () => `  order: 0,
  name: ${words},
  does: ${words},
  stake: ${words},
  stage: 'conversion',
  defaultKpi: 'quote-requests',
  otherKpis: [],
  levers: ['search-ads-generic'],
  horizonMonths: 12,
  growthShare: 0.2,
  challenge: ${words},
  methodRows: ['M54'],
`)

const connectorItem = item('connectors', 'bank-statement', (id) => `  brings: 'costs',
  name: ${words},
  help: ${words},
  open: () => null,
  samples: [{ file: '${id}.sample.csv', rows: 1, refused: [], totals: { cost: { cents: { EUR: 12_000 } } } }],
`)
const connector: Scaffold = {
  ...connectorItem,
  write: (id) => ({ ...connectorItem.write(id), [`app/catalogue/connectors/${id}.sample.csv`]: 'Date;Libellé;Montant\n02/03/2026;Exemple;120,00\n' }),
}

const metric = item('metrics', 'searches', () => `  label: ${words},
  description: ${words},
  unit: 'count',
  basis: 'everyone',
  nothing: 0,
  of: 'event',
  sql: "countIf(name = '')",
  example: { events: [{}], equals: 1 },
`)

const dimension = item('dimensions', 'screen', () => `  label: ${words},
  description: ${words},
  sql: { event: "props['']" },
  empty: 'unknown',
  example: { events: [{}], metric: 'pageviews', values: { '': 1 } },
`)

export const catalogue = { kpi, lever, objective, sector, calendar, connector, metric, dimension }
