// Text of the template that nobody has replaced.
import { cutText } from '../../facts/cut.ts'
import type { Image, PageFacts } from '../../facts/page-facts.ts'
import { COUNTED_PHONES } from '../../facts/samples.ts'
import { check, fail, pass } from '../contract.ts'
import { TO_FILL_IN as BLANK } from '../../rules/words/legal.ts'
import { linkWith, mayName } from '../../rules/words/links.ts'
import { maySay } from '../../rules/words/traces.ts'

/** Sentences that only templates write. */
const SURE = /lorem ipsum dolor sit|welcome to wordpress\. this is your first post|bienvenue (?:sur|dans) wordpress\. ceci est votre premier article|this is an example page\. it.s different from a blog post|ceci est une page d.exemple\. elle est différente|write an awesome description for your new site here/i
/** Enough to know it again. */
const SHOWN = 80

/** Just before it, a programmer’s sample rather than a page’s text. */
const CODE = /["'`={}$;_\\]|\.txt\b/

/** Blanks may be unbreakable. */
const whole = (texts: readonly string[]) => new RegExp(`^[\\s[({<«]*(?:${texts.join('|').replaceAll(' ', '[ \u00a0\u202f]')})[\\s\\])}>».!:…]*$`, 'im')

/** A whole line of the text: a page that speaks *about* such words says more around them. */
const LINE = whole([
  'lorem ipsum', 'votre (?:sous-)?(?:texte|titre|contenu|slogan|accroche) ici', '(?:votre|mon) (?:nom|entreprise|société) ici', '(?:sous-)?titre ici', 'texte (?:ici|à remplacer)', '(?:contenu|texte|section|page|bloc) à compléter', 'contenu à venir', '[^.\n]{3,60} à (?:insérer|placer) ici', '(?:avis|témoignages)(?: (?:de (?:nos |vos )?)?clients?)? à venir', '(?:(?:cette|la|notre) )?(?:page|rubrique|section) (?:est )?(?:actuellement |encore )?en (?:cours de )?(?:construction|rédaction)', 'page under construction',
  'insérez (?:votre|un|du|le) (?:texte|titre|contenu)(?: ici)?', 'cliquez ici pour (?:modifier|éditer|ajouter)(?: (?:le|du|ce|votre) texte)?', 'ajoutez (?:un|votre|du) (?:titre|texte) ici',
  'your (?:text|title|content|tagline|company name|headline)(?: goes)? here', 'add your (?:text|title|heading|heading text) here', '(?:insert|enter) (?:your )?(?:text|title|content) here', 'click here to (?:edit|add)(?: text)?',
])

/** A title, a main heading or a description that still says what it is. */
const TITLE = whole([
  'titre (?:de la page|du site|à définir)', 'votre (?:titre|slogan|nom|entreprise)', 'page title', 'site title', 'description (?:de la page|de votre site|du site)', 'page d’exemple', 'sample page',
  'just another wordpress site', 'un site utilisant wordpress', 'untitled(?: document)?', 'document sans (?:titre|nom)', 'new page', 'nouvelle page', 'à compléter', 'todo',
])

/** « [TITRE DE L’ARTICLE] », to be filled in. */
const BRACKETED = /^\s*\[[A-ZÀ-Ü\d ’'-]*(?:TITRE|TEXTE|NOM|CONTENU|CATÉGORIE|DESCRIPTION|TITLE|TEXT|NAME|CONTENT)[A-ZÀ-Ü\d ’'-]*\]\s*$/m

/** « édité par [nom de l’entreprise], [forme juridique de l’entreprise] » */
const TO_FILL_IN = /\[(?:(?:nom|prénom|adresse|numéro|forme juridique|montant|ville|téléphone|e-?mail)s? (?:et |du |de |d[’']|rcs|siret|siren)|votre |vos |raison sociale|à compléter|your (?:company|name|address|business|e-?mail)|company name)[^\]\n]{0,60}\]/i

/** « SIREN : <à compléter> »; in round brackets it is a form to fill in and sign. */
const LEFT_BLANK = /(?:[[<{]à compléter|\[à adapter)[^\]>}\n]{0,60}[\]>}]/i

/** Looked for first: « TVA » and « RCS » are too short to be missed in a text. */
const LEFT = new RegExp(BLANK, 'iu')

/** « N° TVA : A remplir », « Hébergeur : (à définir) »: a date may be, what a company is is known. */
const UNKNOWN_COMPANY = new RegExp(`(?:\\bsiren|\\bsiret|\\br\\.?c\\.?s|\\btva|h[ée]bergeur|h[ée]berg[ée]e? par|(?:directeur|directrice|responsable) de (?:la )?publication|raison sociale|forme juridique|capital social|si[èe]ge social)[^:\\n]{0,40}:[ \u00a0\u202f]*[([<{]?${BLANK}[)\\]>}]?`, 'iu')

/** What a writer left for himself to finish, alone or at the start of a line. */
const NOTE_TO_SELF = /^(?:(?:TODO|FIXME|À COMPLÉTER|A COMPLETER)\s?(?:[:\-–].{0,200})?|À COMPLÉTER avec .{0,200}|(?:[Cc]ontenu|[Tt]exte|[Ss]ection|[Bb]loc) à compléter\s?[:\-–(].{0,300})$/mu
const SHOP_PLACE = /^emplacement réservé (?:à|au) (?:la |votre |le )?(?:boutique|module|widget|carte|formulaire|vidéo|bouton)[^\n]{0,60}$/im

/** « formspree.io/f/VOTRE_ID », « formspree.io/f/xxxxxxx »: what visitors write is lost. */
const NO_ADDRESS = /(?:^|[/=])(?:(?:votre|your)[_-](?:form(?:spree)?[_-])?(?:id|email|form|formspree|key|cl[eé]|endpoint)\w*|x{5,})(?=$|[/?&])/i

/** « g.page/r/votre-code-google/review », « facebook.com/votre-page » */
const NO_PAGE = /^https?:\/\/(?:[\w-]+\.)*(?:g\.page|google\.\w+|facebook\.com|instagram\.com|linkedin\.com|tiktok\.com|youtube\.com|calendly\.com)\/(?:[^?#]*\/)?@?(?:votre|your)[_-](?:code|lien|page|compte|profile?|nom|name|entreprise|company|account|business)(?:[_-](?:google|facebook|instagram|linkedin|id|ici|here|page))?(?:[/?#]|$)/i

/** Beside a counted number that shows how to fill in a field; « 04 05 06 » is a calendar. */
const FORMAT = /\b(?:ex|exemple|format|e\.g)\b|05\D06|00\D01/i

/** How a template sells itself, in the description of a page in another language. */
const TEMPLATE = /^(?:[\w&-]+ ){0,4}(?:multi-?purpose|responsive|bootstrap|html5?)(?: [\w&-]+){0,5} (?:template|theme)\.?$/i

/** « tel:+33XXXXXXXXX » */
const NO_NUMBER = /^tel:[+\d\s().-]*x{2}/i

/** « mailto:info@yourwebsite.com » */
const NO_MAILBOX = /^mailto:[^?@]+@(?:your-?(?:website|site|domain|company)|votre-?(?:site|domaine|entreprise))\.(?:com|fr|net|org)(?:\?|$)/i

/** They draw a grey box with its size; before a picture that comes later, it is only waited on. */
const NO_PICTURE = /^(?:https?:)?\/\/(?:via\.placeholder\.com|placehold\.(?:co|it))\//i

const straight = (text: string) => text.replaceAll('\'', '’').replace(/[\u00a0\u202f]/g, ' ').trim()

const linesInBrackets = (text: string) => text.includes('[') ? text.split('\n').filter((line) => line.includes('[')).join('\n') : ''

function placeholderIn(page: PageFacts): string | undefined {
  // « Titre de la page – Nom du site »
  const parts = (page.titles[0] ?? '').split(/\s[|–—-]\s/)
  const names = [...parts, page.metas.description ?? '', page.metas['og:title'] ?? '', ...page.headings.filter(({ level }) => level === 1).map(({ text }) => text)].map(straight)
  const head = [...names, ...page.headings.map((heading) => heading.text)].join('\n')
  const name = mayName(page, TITLE) && names.find((text) => TITLE.test(text))
  if (name) return name
  const description = page.metas.description?.trim() ?? ''
  if (/^fr\b/i.test(page.lang) && TEMPLATE.test(description)) return description
  // « 0123456789 » is all digits.
  const counted = page.phones.find(({ number, text, snippet }) => COUNTED_PHONES.has(number) && /\D/.test(text) && !FORMAT.test(snippet))
  if (counted) return counted.text
  const find = (words: RegExp) => (mayName(page, words) ? words.exec(head) : null) ?? (maySay(page, words) ? words.exec(page.mainText) : null)
  const inBrackets = [head, page.mainText].map(linesInBrackets).join('\n')
  const sure = find(SURE)
  const before = sure ? sure.input.slice(Math.max(0, sure.input.lastIndexOf('\n', sure.index) + 1, sure.index - 30), sure.index) : ''
  if (sure && !CODE.test(before)) return before + sure.input.slice(sure.index, sure.index + 100)
  return (find(LINE) ?? TO_FILL_IN.exec(inBrackets) ?? BRACKETED.exec(inBrackets) ?? find(LEFT_BLANK) ?? (maySay(page, LEFT) ? find(UNKNOWN_COMPANY) : null) ?? find(NOTE_TO_SELF) ?? find(SHOP_PLACE))?.[0]
}

function sampleIn({ images }: PageFacts): Image | undefined {
  return images.find(({ src, region, isHidden, isLazy, hasSrcset }) => region === 'main' && !isHidden && !isLazy && !hasSrcset && NO_PICTURE.test(src))
}

export default check({
  id: 'cont.placeholder', version: 2, element: 2, severity: 'high', reads: 'page',
  effortMinutes: 20, skill: 'editor',
  source: { reference: 'No text of a template left on a public page', kind: 'convention' },
  words: {
    fr: {
      title: 'La page {page} contient encore un texte ou une image d’exemple',
      many: '{count} pages contiennent encore un texte ou une image d’exemple',
      why: '« {text} » : {isForm|le formulaire envoie à une adresse d’exemple, et ce que vos clients écrivent n’arrive à personne|un visiteur comprend que le site n’est pas terminé, et se demande si l’entreprise est sérieuse}.',
      fix: 'Ouvrez la page dans l’éditeur du site, cherchez ce texte ou cette image, et mettez le vôtre à la place. Si la page ne sert pas, supprimez-la.',
      good: 'Aucun texte ni image d’exemple oublié sur vos pages',
    },
    en: {
      title: 'The page {page} still holds a sample text or picture',
      many: '{count} pages still hold a sample text or picture',
      why: '“{text}”: {isForm|the form sends to a sample address, and what your customers write reaches nobody|visitors understand that the site is not finished, and wonder whether the company is serious}.',
      fix: 'Open the page in the site’s editor, look for this text or picture and put your own instead. If the page serves no purpose, delete it.',
      good: 'No sample text or picture left on your pages',
    },
  },
  run(page) {
    const form = page.forms.find(({ action }) => NO_ADDRESS.test(action))
    const call = linkWith(page, 'href', NO_NUMBER) ?? linkWith(page, 'href', NO_PAGE) ?? linkWith(page, 'href', NO_MAILBOX)
    const said = placeholderIn(page)?.replace(/\s+/g, ' ').trim()
    const picture = said ? undefined : sampleIn(page)
    const text = form?.action ?? call?.href ?? said ?? picture?.src
    const place = form ?? call ?? picture
    if (!text) return pass()
    return fail({ url: page.url, proof: { ...place && { selector: place.selector }, text: cutText(text, 200) }, values: { text: cutText(text, SHOWN), isForm: form ? 1 : 2 } })
  },
  examples: {
    pass: [
      '<main><h1>Qu’est-ce que le lorem ipsum ?</h1><p>Le lorem ipsum est un faux texte des imprimeurs.</p></main>', '<main><h2>Votre titre de transport</h2><p>Votre texte est relu par deux personnes.</p></main>',
      '<title>Titre de la page et référencement – Blog</title><main><p>Une liste (todo list) tient dans une poche.</p></main>', '<main><p>Il a dit : « Nous [les menuisiers] posons dix escaliers par mois. » [1]</p></main>',
      '<main><p>Date de publication : à définir. Hébergement : à préciser</p><p>Téléphone (à compléter) :</p><p>Téléphone : à partir de 9 h</p><p>Un mot à insérer ici ou là.</p></main><a href="/votre-compte">Compte</a><a href="https://www.facebook.com/votre-pagode">Facebook</a>', '<main><p>Numéro au format 01 02 03 04 05</p><p>01 02 03 04 05 06 07</p><p>Chiffres : 0123456789</p></main>',
      '<html lang="en"><meta name="description" content="Responsive HTML5 Template"><main>A</main>',
      '<main><h1>Maisons en cours de construction</h1><p>Notre page en construction l’an dernier est ouverte.</p></main>',
      '<main><p>Le contenu à compléter est expédié par la poste.</p><img src="https://placehold.co/600x400" data-src="/escalier.jpg" alt="Escalier"></main><a href="mailto:info@lenoir.fr">Écrire</a>',
      '<main><p>Bulletin (à compléter et à signer)</p><p>Emplacement réservé aux clients</p><form action="/your-form-sent"><input name="nom"></form><a href="tel:+33494001234">04 94 00 12 34</a></main>',
    ],
    fail: [
      '<form action="https://formspree.io/f/xxxxxxx"><input type="email" name="email"></form>', '<a href="https://g.page/r/votre-code-google/review">Laisser un avis</a>', '<main><p>Formulaire ou infos de contact à insérer ici.</p></main>', '<main><p>N° TVA : A remplir</p></main>', '<main><p>Directeur de la publication : (à compléter)</p></main>',
      '<main><h1>Journal</h1><p>Contenu à compléter.</p></main>', '<meta name="description" content="Write an awesome description for your new site here. You can edit this line."><main>A</main>', '<footer><a href="mailto:info@yourwebsite.com">Écrire</a></footer>', '<main><h1>Escaliers</h1><img src="https://via.placeholder.com/400x300" alt="Escalier"></main>',
      '<main><p>Avis clients à venir</p></main>', '<html lang="fr"><meta name="description" content="MultiPurpose Responsive HTML5 Template"><main>A</main>', '<footer>Tél. 01 02 03 04 05</footer>',
      '<a href="tel:+33XXXXXXXXX">+33 X XX XX XX XX</a>',
      '<main><p>Lorem ipsum dolor sit amet, consectetur adipiscing elit.</p></main>', '<main><h2>Votre titre ici</h2><p>Des escaliers.</p></main>', '<title>Titre de la page</title><main>A</main>',
      '<main><p>TODO : décrire la pose</p></main>', '<title>Lenoir | Just another WordPress site</title>', '<main><p>Votre texte ici</p></main>', '<main><h1>Poser un escalier</h1><p>[TEXTE DE L’INTRODUCTION]</p></main>',
      '<main><p>Le site est édité par [nom de l’entreprise], [forme juridique de l’entreprise].</p></main>', '<main><p>Numéro SIREN : &lt;à compléter&gt;</p></main>',
      '<main><h1>Nos partenaires</h1><p>Page en cours de construction</p></main>', '<main><p>Contenu à compléter : raison sociale, siège social, hébergeur.</p></main>', '<form action="https://formspree.io/f/VOTRE_ID_FORMSPREE"><input type="email" name="email"></form>',
    ],
  },
})
