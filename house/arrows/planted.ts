// One small wrong tree for each arrow rule: what the rule must catch, and nothing else.
import type { Tree } from '../plant.ts'

const leaf = 'export const leaf = 1\nexport type Leaf = number\n'
const uses = (path: string) => `import { leaf } from '${path}'\nexport const used = leaf\n`
const usesType = (path: string) => `import type { Leaf } from '${path}'\nexport const used: Leaf = 1\n`
const rooms = '../../../rooms'

/** Rule name → tree that breaks it, and only it. */
export const planted: Record<string, Tree> = {
  'no-circular': { 'engines/mix/a.ts': `import { used } from './b.ts'\nexport const leaf = used\n`, 'engines/mix/b.ts': uses('./a.ts') },
  'engines-below-all': { 'engines/mix/index.ts': uses('../../app/model/goal.ts'), 'app/model/goal.ts': leaf },
  'engines-are-arithmetic': { 'engines/mix/index.ts': `import { readFileSync } from 'node:fs'\nexport const read = readFileSync\n` },
  'tracker-alone': { 'tracker/t.ts': uses('@azimut/engines/mix'), 'engines/mix/index.ts': leaf },
  'probe-alone': { 'probe/crawl.ts': usesType('../app/kernel/clock.ts'), 'app/kernel/clock.ts': leaf },
  'model-is-nouns': { 'app/model/aim/objective.ts': uses('../../kernel/clock.ts'), 'app/kernel/clock.ts': leaf },
  'catalogue-is-pure': { 'app/catalogue/kpis/leads.ts': `import { readFileSync } from 'node:fs'\nexport const read = readFileSync\n` },
  'answers-only-ask': { 'app/answers/cost.ts': usesType('../rooms/plan/cost.ts'), 'app/rooms/plan/cost.ts': leaf },
  'kernel-below-deck': { 'app/kernel/thread.ts': usesType('../model/goal.ts'), 'app/model/goal.ts': leaf },
  'rooms-below-bridge': { 'app/rooms/plan/room.ts': usesType('../../bridge.ts'), 'app/bridge.ts': leaf },
  'rooms-never-meet': { 'app/rooms/plan/cost/cost.ts': usesType(`${rooms}/aim/goal.ts`), 'app/rooms/aim/goal.ts': leaf },
  'pages-see-types-only': { 'app/rooms/plan/cost.page.tsx': uses('./cost.ts'), 'app/rooms/plan/cost.ts': leaf },
  'server-draws-nothing': { 'app/rooms/plan/cost.ts': uses('./cost.page.tsx'), 'app/rooms/plan/cost.page.tsx': leaf },
  'design-knows-no-domain': { 'app/design/table.tsx': usesType('../deck/figure.ts'), 'app/deck/figure.ts': leaf },
  'deck-below-rooms': { 'app/deck/header.tsx': usesType('../rooms/plan/cost.ts'), 'app/rooms/plan/cost.ts': leaf },
  'product-stands-alone': { 'app/server.ts': uses('#house/tree.ts'), 'house/tree.ts': leaf },
  'stories-told-by-cli': { 'app/rooms/plan/cost.ts': uses('#stories/bakery.ts'), 'stories/bakery.ts': leaf },
  'everything-resolves': { 'stories/bakery.ts': uses('./nowhere.ts') },
  'tests-are-leaves': { 'stories/bakery.ts': uses('./fair.test.ts'), 'stories/fair.test.ts': leaf },
}

/** A tree that looks guilty and is not: every import here is allowed. */
export const innocent: Tree = {
  'engines/mix/index.ts': leaf,
  'engines/mix/mix.test.ts': `import { readFileSync } from 'node:fs'\nexport const read = readFileSync\n`,
  'app/model/aim/objective.ts': uses('@azimut/engines/mix'),
  'app/rooms/aim/goal.ts': `import { used } from '#app/model/aim/objective.ts'\nexport const goal = used\n`,
  'app/rooms/aim/goal.words.ts': leaf,
  'app/rooms/aim/inAYear.page.ts': leaf,
  'app/rooms/aim/header.tsx': uses('./inAYear.page.ts'),
  'app/rooms/aim/goal.page.tsx': `import { leaf } from './goal.words.ts'\nimport type { goal } from './goal.ts'\nexport const page: typeof goal = leaf\n`,
  'app/cli.ts': uses('#stories/bakery.ts'),
  'stories/bakery.ts': leaf,
}
