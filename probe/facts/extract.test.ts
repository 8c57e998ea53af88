// The one reading of a page keeps what a customer sees, and survives what no customer should see.
import { expect, test } from 'vitest'
import fc from 'fast-check'
import { decodeHtml } from './decode.ts'
import { extractFacts } from './extract.ts'

const read = (html: string) => extractFacts(html, { url: 'https://exemple.fr/sous/page', status: 200, responseMs: 1, bytes: html.length })

test('a whole page gives its facts', () => {
  const facts = read(`<!doctype html><html lang="fr-FR"><head><title> Menuiserie
    Lenoir </title><meta name="Description" content="Escaliers"><meta property="og:site_name" content="Lenoir"><link rel="canonical" href="/page">
    <script type="application/ld+json">{"@graph":[{"@type":"LocalBusiness","name":"Lenoir"},{"@type":"WebSite"}]}</script>
    <script type="application/ld+json">{broken</script><script src="/app.js"></script></head>
    <body><header><nav><a href="/">Accueil</a> <a href="../contact?utm_source=x#bas">Nous <b>contacter</b></a></nav></header>
    <main><h1>Des escaliers</h1><p>Appelez le <a href="tel:+33494001234" class="call">04 94 00 12 34</a> du lundi au vendredi, de 8 h à 18 h.</p>
    <p hidden>caché 01 02 03 04 05</p><img src="a.jpg" alt="Un escalier"><img src="b.jpg"></main>
    <footer class="bas">12 bis rue des Lices<br>83000 Toulon<br>Mobile : 06.12.34.56.78 – SIREN 732 829 320 – <a href="mailto:Bonjour@exemple.fr">écrire</a></footer></body></html>`)
  expect(facts).toMatchObject({
    titles: ['Menuiserie Lenoir'], lang: 'fr-FR', canonical: 'https://exemple.fr/page',
    metas: { description: 'Escaliers', 'og:site_name': 'Lenoir' },
    headings: [{ level: 1, text: 'Des escaliers', region: 'main', isHidden: false }],
    links: [
      { url: 'https://exemple.fr/', text: 'Accueil', region: 'header' }, { url: 'https://exemple.fr/contact', text: 'Nous contacter' },
      { url: null, href: 'tel:+33494001234', selector: 'main > p > a.call' }, { url: null },
    ],
    images: [{ src: 'a.jpg', alt: 'Un escalier' }, { src: 'b.jpg', alt: null }],
    phones: [
      { number: '+33494001234', kind: 'landline', link: 'tel', region: 'main', selector: 'main > p > a.call' },
      { number: '+33612345678', kind: 'mobile', link: 'none', region: 'footer', selector: 'footer.bas' },
    ],
    dialled: ['+33494001234'], emails: ['bonjour@exemple.fr'], sirens: ['732829320'], addresses: ['12 bis rue des Lices 83000 Toulon'],
    hours: [expect.stringContaining('du lundi au vendredi, de 8 h à 18 h')],
    things: [{ types: ['LocalBusiness'], properties: { name: ['Lenoir'] } }, { types: ['WebSite'] }], brokenJsonLd: ['{broken'], scripts: [{ url: 'https://exemple.fr/app.js', isInHead: true }],
  })
})

test.each<[html: string, address: string | null]>([
  ['<p>48 Chemin de la Draille</p><p>83210 Belgentier</p>', '48 Chemin de la Draille 83210 Belgentier'],
  ['<h3>Adresse</h3><div>6 bis, grande rue</div><div>83210 - Belgentier</div>', '6 bis, grande rue 83210 - Belgentier'],
  ['<p>Avenue du Lavoir, 13120 Gardanne</p>', 'Avenue du Lavoir, 13120 Gardanne'],
  ['<p>Atelier Sorbier<br>Place du Lavoir<br>13120 Gardanne<br>France</p>', 'Place du Lavoir 13120 Gardanne'],
  ['<p>ZA des Playes – 83140 Six-Fours</p>', 'ZA des Playes – 83140 Six-Fours'],
  ['<p>3 av. du Lavoir, 13120 Gardanne</p>', '3 av. du Lavoir, 13120 Gardanne'],
  ['<p>16 Lotissement Les Sorbiers, 83210 Belgentier</p>', '16 Lotissement Les Sorbiers, 83210 Belgentier'],
  ['<p>Lieu-dit La Combe, 83210 Belgentier</p>', 'Lieu-dit La Combe, 83210 Belgentier'], ['<p>3 hameau du Pin<br>83210 SAINT\u2011SORBIER</p>', '3 hameau du Pin 83210 SAINT\u2011SORBIER'],
  ['<p>Complexe Sportif, 83210 Belgentier</p>', 'Complexe Sportif, 83210 Belgentier'], ['<p>12 rue du Lavoir, 00000 Ville</p>', null],
  ['<p>3 places libres</p><p>6 rue du Port, 83210 Belgentier</p>', '6 rue du Port, 83210 Belgentier'],
  ['<p>Route de montagne, 83210 visiteurs</p>', null], ['<p>La rue compte 12, 83210 Belgentier</p>', null],
  ['<p>48 Chemin de la Draille</p><p>Ouvert</p><p>83210 Belgentier</p>', null],
])('%s is at %s', (html, address) => {
  expect(read(html).addresses).toEqual(address === null ? [] : [address])
})

test('an e-mail may be of a domain with accents', () => {
  expect(read('<a href="mailto:contact@métal-forgé.fr?subject=Bonjour">Écrire</a>').emails).toEqual(['contact@métal-forgé.fr'])
  expect(read('<a href="mailto:contact%40m%C3%A9tal-forg%C3%A9.fr">Écrire</a><p>Ou : Contact@métal-forgé.fr.</p>').emails).toEqual(['contact@métal-forgé.fr'])
})

test('forms keep their visible questions and the words beside them', () => {
  const [form] = read(`<form id="devis" method="POST" action="/devis"><label for="n">Votre nom</label><input id="n" name="nom" required>
    <label>E-mail <input type="email" name="email"></label><label><input type="radio" name="choix"> A</label><label><input type="radio" name="choix"> B</label>
    <input type="hidden" name="jeton"><input name="piege" tabindex="-1"><div style="position:absolute;left:-9999px"><input name="piege2"></div>
    <textarea name="demande" aria-label="Votre demande"></textarea><button>Envoyer</button></form>`).forms
  expect(form).toMatchObject({ selector: 'form#devis', action: '/devis', method: 'post' })
  expect(form!.fields.filter((field) => field.isVisible).map(({ name, label, type }) => [name, label, type])).toEqual([
    ['nom', 'Votre nom', 'text'], ['email', 'E-mail', 'email'], ['choix', 'A', 'radio'], ['demande', 'Votre demande', 'textarea'],
  ])
})

test.for([
  ['SIRET 552 081 317 66522', []], ['IBAN FR76 3000 6000 0112 3456 7890 189', []], ['TVA FR 01 732829320', []], ['réf. 0494001234567', []], ['prix 01 23', []],
  ['+33 (0)4 94 00 12 34', ['+33494001234']], ['+ 33 4 94 00 12 34', ['+33494001234']], ['0033494001234', ['+33494001234']], ['04\u202f94\u202f00\u202f12\u202f34', ['+33494001234']],
  ['04-94-00-12-34 ou 06 12 34 56 78', ['+33494001234', '+33612345678']],
] as const)('in « %s » the phone numbers are %j', ([text, numbers]) => {
  expect(read(`<p>${text}</p>`).phones.map(({ number }) => number)).toEqual(numbers)
})

test('an article has its own header and footer; a template has the page’s', () => {
  const regions = read('<div id="site-header"><a href="/a">A</a></div><main><article><footer><a href="/b">B</a></footer></article></main><div class="footer"><a href="/c">C</a></div>').links.map(({ region }) => region)
  expect(regions).toEqual(['header', 'main', 'footer'])
})

test('a header or footer of a part, by its class, is the page’s own content', () => {
  const regions = read('<div class="l-header"><a href="/a">A</a></div><div class="section"><div class="section-header"><a href="/b">B</a></div><div class="card-footer"><a href="/c">C</a></div></div><div class="page-footer"><a href="/d">D</a></div>').links.map(({ region }) => region)
  expect(regions).toEqual(['header', 'main', 'main', 'footer'])
})

test('whatever the bytes, reading ends and gives the same facts twice', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom('<div>', '</p>', '<a href="', '<form><input', '<!--', '<script>', '</title>', '<svg><title>', '&#x110000;', '<base href="//">', '<a href="tel:%">', 'javascript:1', '04 94 00 12 34'))
  fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
    const html = pieces.join('')
    expect(read(html)).toEqual(read(html))
  }))
  const deep = read('<h2>Début</h2>' + '<div>'.repeat(1_000) + '</div>'.repeat(1_000) + '<h2>Fin</h2>' + '<div>'.repeat(900_000))
  expect(deep.headings.map(({ text }) => text)).toEqual(['Début', 'Fin'])
  expect(read('a'.repeat(3_000_000)).wordCount).toBe(1)
  expect(read('<p>' + '0 1-2.'.repeat(200_000)).phones).toEqual([])
})

test.for(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'])('« %s », which every object has, is a name as another', (name) => {
  const facts = read(`<p>a<${name} src=x>b</${name}><input type=${name}><link rel="${name} preload" as=${name} href=y><meta name=${name} content=1>
    <div itemscope><i itemprop=${name}>c</i></div><script type="application/ld+json">{ "${name}": [1, { "${name}": 2 }] }</script>`)
  expect(structuredClone(facts)).toEqual(facts)
  expect(facts.resources.map(({ kind }) => kind)).toEqual(name === '__proto__' ? ['other'] : ['other', 'other'])
  expect(facts.buttons).toEqual([])
})

test('text is read under the encoding the page declares', () => {
  const latin = Buffer.from('<meta charset="windows-1252"><p>\x80 d\xe9j\xe0 \x9c', 'latin1')
  expect(decodeHtml(latin, 'text/html')).toContain('€ déjà œ')
  expect(decodeHtml(Buffer.from('déjà'), 'text/html; charset=nonsense')).toBe('déjà')
  expect(decodeHtml(Buffer.from('\ufeffdéjà'), 'text/html; charset=windows-1252')).toBe('déjà')
})
