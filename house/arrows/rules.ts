// Who may import whom: arrows point down, and each rule gives its reason in one sentence.
// engines < model < catalogue < answers < rooms < bridge; kernel serves answers and rooms; design < deck < pages; rooms never see each other.
import type { ICruiseOptions, IRegularForbiddenRuleType } from 'dependency-cruiser'

type From = IRegularForbiddenRuleType['from']
type To = IRegularForbiddenRuleType['to']
const rule = (name: string, comment: string, from: From, to: To): IRegularForbiddenRuleType => ({ name, comment, severity: 'error', from, to })

const test = '[.]test[.]tsx?$'
const words = '[.]words[.]ts$|^app/deck/words[.]ts$' // and the function that declares them
const numeric = 'node_modules/(@stdlib/|ml-matrix|pure-rand)' // the short list of pure numeric libraries
const aboveEngines = '^(probe|tracker|app|stories|walks|bench|house)/'
const page = '[.]tsx$|[.]page[.]ts$' // a page, or what a page needs and that draws nothing
const doors = '^app/([^/]+|commands/.*)[.]tsx?$' // bridge, server, ship, command line, pages
const serverCode = '^(app/(rooms|kernel|model|answers|catalogue|commands)/.*|app/[^/]+|probe/.*)[.]ts$'

export const rules = [
  rule('no-circular', 'Two files that need each other are one idea, or hide a third. Find it.', {}, { circular: true }),
  rule('engines-below-all', 'An engine knows no one who uses it, its tests neither.', { path: '^engines/' }, { path: aboveEngines }),
  rule('engines-are-arithmetic', 'An engine is arithmetic: it imports engines and a short list of pure numeric libraries.', { path: '^engines/', pathNot: test }, { pathNot: `^engines/|${numeric}|${aboveEngines}` }),
  rule('tracker-alone', "The tracker ships to other people's sites: it imports nothing.", { path: '^tracker/', pathNot: test }, { pathNot: '^tracker/' }),
  rule('probe-alone', 'The probe looks from outside: it knows no room, no database, no page.', { path: '^probe/' }, { path: '^(app|tracker)/|node_modules/(pg|drizzle-orm|chdb|@clickhouse)/' }),
  rule('model-is-nouns', 'The model knows engines, zod and Drizzle, never behaviour.', { path: '^app/model/', pathNot: test }, { path: '^(app|probe|tracker)/|node_modules/', pathNot: '^app/model/|node_modules/(zod|drizzle-orm|drizzle-zod)/' }),
  rule('catalogue-is-pure', 'A catalogue item is given what it needs; it never fetches it.', { path: '^app/catalogue/[^/]+/', pathNot: test }, { path: '^(app|probe|tracker)/|^(fs|http|https|net|child_process)$|node_modules/(pg|undici|@clickhouse)/', pathNot: '^app/(catalogue|model)/' }),
  rule('answers-only-ask', 'An answer reads; it knows no room and no page.', { path: '^app/answers/', pathNot: test }, { path: '^app/', pathNot: '^app/(answers|catalogue|model|kernel)/' }),
  rule('kernel-below-deck', 'The kernel would run another ship.', { path: '^app/kernel/', pathNot: test }, { path: '^(app|probe|tracker)/', pathNot: '^app/kernel/' }),
  rule('rooms-below-bridge', 'A room does not know the list it is on.', { path: '^app/rooms/.*[.]ts$', pathNot: test }, { path: doors }),
  rule('rooms-never-meet', 'Rooms do not import rooms. Shared noun: model. Shared question: answers. Shared maths: engines. Something happened: event, or ctx.call.', { path: '^app/rooms/([^/]+)/' }, { path: '^app/rooms/', pathNot: '^app/rooms/$1/' }),
  rule('pages-see-types-only', 'A page or the deck may import server code as types, never as values (words excepted).', { path: [page, '^app/deck/'], pathNot: test }, { path: serverCode, pathNot: [words, page], dependencyTypesNot: ['type-only'] }),
  rule('server-draws-nothing', 'Server code runs unbuilt and without a screen: it imports no page, no deck, no design (words excepted).', { path: serverCode, pathNot: [test, words, page] }, { path: [page, '^app/(deck|design)/'], pathNot: words, dependencyTypesNot: ['type-only'] }),
  rule('design-knows-no-domain', 'The design kit would suit any product.', { path: '^app/design/' }, { path: '^(app|engines|probe|tracker)/', pathNot: '^app/design/' }),
  rule('deck-below-rooms', 'The deck carries pages; it does not know them.', { path: '^app/deck/' }, { path: '^app/rooms/' }),
  rule('product-stands-alone', 'The product does not ship with what watches over it.', { path: '^(probe|tracker|app)/', pathNot: test }, { path: '^(walks|bench|house)/' }),
  rule('stories-told-by-cli', 'A story is told from the command line; no room knows its heroes.', { path: '^(probe|tracker|app)/', pathNot: [test, '^app/(cli|commands/)'] }, { path: '^stories/' }),
  rule('everything-resolves', 'An import nobody can find escapes every other rule.', {}, { couldNotResolve: true }),
  rule('tests-are-leaves', 'Nothing imports a test.', { pathNot: test }, { path: test }),
]

/** `doNotFollow`, not `exclude`: an excluded package would be invisible to every "imports nothing" rule. */
export const options: ICruiseOptions = {
  doNotFollow: { path: 'node_modules' },
  tsPreCompilationDeps: true,
  enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'] },
}
