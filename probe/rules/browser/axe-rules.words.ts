// What axe's rules mean to the owner of a site: what is wrong, and what to do. Rules that are not here are told in axe's own words.
import type { Locale } from '../../elements.ts'

interface RuleWords { problem: string; fix: string }

export const AXE_RULES: Partial<Record<string, Record<Locale, RuleWords>>> = {
  'area-alt': {
    fr: { problem: 'Des zones cliquables d’une image n’ont pas de nom', fix: 'Donnez à chaque zone de l’image un texte alternatif qui dit où elle mène.' },
    en: { problem: 'Clickable areas of an image have no name', fix: 'Give each area of the image an alternative text that says where it leads.' },
  },
  'aria-allowed-attr': {
    fr: { problem: 'Des éléments portent un réglage d’accessibilité qui ne leur va pas', fix: 'Retirez l’attribut aria en trop, ou donnez à l’élément le rôle qui l’accepte.' },
    en: { problem: 'Elements carry an accessibility setting that is not theirs', fix: 'Remove the aria attribute that is not allowed, or give the element the role that accepts it.' },
  },
  'aria-command-name': {
    fr: { problem: 'Des boutons ou liens faits à la main n’ont pas de nom', fix: 'Écrivez un texte dans l’élément, ou un aria-label qui dit ce qu’il fait.' },
    en: { problem: 'Hand-made buttons or links have no name', fix: 'Write a text inside the element, or an aria-label that says what it does.' },
  },
  'aria-hidden-body': {
    fr: { problem: 'La page entière est cachée aux lecteurs d’écran', fix: 'Retirez aria-hidden="true" de la balise body.' },
    en: { problem: 'The whole page is hidden from screen readers', fix: 'Remove aria-hidden="true" from the body tag.' },
  },
  'aria-hidden-focus': {
    fr: { problem: 'Des éléments cachés aux lecteurs d’écran reçoivent pourtant le clavier', fix: 'Retirez aria-hidden, ou ajoutez tabindex="-1" aux liens et boutons qui s’y trouvent.' },
    en: { problem: 'Elements hidden from screen readers still take the keyboard', fix: 'Remove aria-hidden, or add tabindex="-1" to the links and buttons inside.' },
  },
  'aria-input-field-name': {
    fr: { problem: 'Des champs faits à la main n’ont pas de nom', fix: 'Reliez chaque champ à son étiquette avec aria-labelledby, ou ajoutez un aria-label.' },
    en: { problem: 'Hand-made fields have no name', fix: 'Tie each field to its label with aria-labelledby, or add an aria-label.' },
  },
  'aria-meter-name': {
    fr: { problem: 'Des jauges n’ont pas de nom', fix: 'Ajoutez un aria-label qui dit ce que la jauge mesure.' },
    en: { problem: 'Meters have no name', fix: 'Add an aria-label that says what the meter measures.' },
  },
  'aria-progressbar-name': {
    fr: { problem: 'Des barres de progression n’ont pas de nom', fix: 'Ajoutez un aria-label qui dit ce qui avance.' },
    en: { problem: 'Progress bars have no name', fix: 'Add an aria-label that says what is going on.' },
  },
  'aria-prohibited-attr': {
    fr: { problem: 'Un nom est donné à des éléments qui ne peuvent pas en avoir', fix: 'Retirez l’aria-label de ces éléments, ou donnez-leur un rôle.' },
    en: { problem: 'A name is given to elements that cannot have one', fix: 'Remove the aria-label of these elements, or give them a role.' },
  },
  'aria-required-attr': {
    fr: { problem: 'Des éléments faits à la main ne disent pas leur état', fix: 'Ajoutez l’attribut que le rôle demande, par exemple aria-checked pour une case.' },
    en: { problem: 'Hand-made elements do not tell their state', fix: 'Add the attribute that the role asks for, such as aria-checked for a box.' },
  },
  'aria-required-children': {
    fr: { problem: 'Des listes ou menus faits à la main ne contiennent pas ce qu’ils annoncent', fix: 'Donnez aux éléments contenus le rôle attendu, ou retirez le rôle du contenant.' },
    en: { problem: 'Hand-made lists or menus do not hold what they announce', fix: 'Give the elements inside the role that is expected, or remove the role of their container.' },
  },
  'aria-required-parent': {
    fr: { problem: 'Des éléments de liste ou de menu sont hors de leur liste', fix: 'Placez-les dans un élément qui porte le rôle attendu, ou retirez leur rôle.' },
    en: { problem: 'List or menu items are outside their list', fix: 'Place them within an element that has the role expected, or remove their role.' },
  },
  'aria-roles': {
    fr: { problem: 'Des éléments portent un rôle qui n’existe pas', fix: 'Corrigez ou retirez la valeur de l’attribut role.' },
    en: { problem: 'Elements carry a role that does not exist', fix: 'Correct or remove the value of the role attribute.' },
  },
  'aria-toggle-field-name': {
    fr: { problem: 'Des cases ou interrupteurs faits à la main n’ont pas de nom', fix: 'Écrivez un texte dans l’élément, ou un aria-label qui dit ce qu’il règle.' },
    en: { problem: 'Hand-made boxes or switches have no name', fix: 'Write a text inside the element, or an aria-label that says what it sets.' },
  },
  'aria-valid-attr': {
    fr: { problem: 'Des réglages d’accessibilité sont mal orthographiés', fix: 'Corrigez le nom de l’attribut aria.' },
    en: { problem: 'Accessibility settings are misspelt', fix: 'Correct the name of the aria attribute.' },
  },
  'aria-valid-attr-value': {
    fr: { problem: 'Des réglages d’accessibilité ont une valeur fausse', fix: 'Corrigez la valeur, ou l’identifiant qu’elle nomme et qui n’existe pas.' },
    en: { problem: 'Accessibility settings have a wrong value', fix: 'Correct the value, or the id it names and that does not exist.' },
  },
  'aria-deprecated-role': {
    fr: { problem: 'Des éléments portent un rôle abandonné', fix: 'Remplacez ce rôle par un élément HTML courant.' },
    en: { problem: 'Elements carry a role that is no longer used', fix: 'Replace this role with an ordinary HTML element.' },
  },
  'autocomplete-valid': {
    fr: { problem: 'Des champs empêchent le remplissage automatique', fix: 'Écrivez une valeur connue dans autocomplete : name, email, tel, postal-code.' },
    en: { problem: 'Fields keep the browser from filling them in', fix: 'Write a known value in autocomplete: name, email, tel, postal-code.' },
  },
  'avoid-inline-spacing': {
    fr: { problem: 'L’espacement du texte ne peut pas être agrandi', fix: 'Retirez « !important » des espacements écrits dans les balises.' },
    en: { problem: 'The spacing of the text cannot be widened', fix: 'Remove “!important” from the spacings written in the tags.' },
  },
  blink: {
    fr: { problem: 'Du texte clignote', fix: 'Retirez la balise blink.' },
    en: { problem: 'Text blinks', fix: 'Remove the blink tag.' },
  },
  'button-name': {
    fr: { problem: 'Des boutons n’ont pas de nom', fix: 'Écrivez un texte dans le bouton, ou un aria-label qui dit ce qu’il fait : « Ouvrir le menu ».' },
    en: { problem: 'Buttons have no name', fix: 'Write a text inside the button, or an aria-label that says what it does: “Open the menu”.' },
  },
  bypass: {
    fr: { problem: 'Le clavier doit traverser tout le menu avant d’atteindre le contenu', fix: 'Ajoutez en haut de page un lien « Aller au contenu », ou une balise main.' },
    en: { problem: 'The keyboard has to cross the whole menu before the content', fix: 'Add a “Skip to content” link at the top of the page, or a main tag.' },
  },
  'color-contrast': {
    fr: { problem: 'Des textes se distinguent mal de leur fond', fix: 'Foncez le texte ou éclaircissez le fond : un rapport de 4,5 au moins, de 3 pour les grands titres.' },
    en: { problem: 'Texts are hard to tell from their background', fix: 'Darken the text or lighten the background: a ratio of 4.5 at least, 3 for large titles.' },
  },
  'css-orientation-lock': {
    fr: { problem: 'La page refuse de tourner avec le téléphone', fix: 'Retirez la rotation imposée dans la feuille de styles.' },
    en: { problem: 'The page refuses to turn with the phone', fix: 'Remove the rotation forced in the style sheet.' },
  },
  'definition-list': {
    fr: { problem: 'Des listes de définitions sont mal construites', fix: 'Ne gardez dans dl que des couples dt et dd.' },
    en: { problem: 'Definition lists are badly built', fix: 'Keep only pairs of dt and dd in a dl.' },
  },
  dlitem: {
    fr: { problem: 'Des définitions sont hors de leur liste', fix: 'Placez les balises dt et dd dans une balise dl.' },
    en: { problem: 'Definitions are outside their list', fix: 'Place the dt and dd tags within a dl tag.' },
  },
  'document-title': {
    fr: { problem: 'La page n’a pas de titre', fix: 'Donnez à la page un titre qui dit ce qu’elle contient.' },
    en: { problem: 'The page has no title', fix: 'Give the page a title that says what it holds.' },
  },
  'duplicate-id-aria': {
    fr: { problem: 'Des étiquettes désignent deux éléments à la fois', fix: 'Donnez à chaque élément un identifiant qui n’est qu’à lui.' },
    en: { problem: 'Labels point at two elements at once', fix: 'Give each element an id of its own.' },
  },
  'form-field-multiple-labels': {
    fr: { problem: 'Des champs ont plusieurs étiquettes', fix: 'Gardez une seule étiquette par champ.' },
    en: { problem: 'Fields have several labels', fix: 'Keep one label for each field.' },
  },
  'frame-focusable-content': {
    fr: { problem: 'Un cadre contient des liens que le clavier ne peut pas atteindre', fix: 'Retirez tabindex="-1" du cadre.' },
    en: { problem: 'A frame holds links that the keyboard cannot reach', fix: 'Remove tabindex="-1" from the frame.' },
  },
  'frame-title': {
    fr: { problem: 'Des cadres (vidéo, carte) n’ont pas de nom', fix: 'Ajoutez à chaque iframe un title : « Plan d’accès », « Vidéo de l’atelier ».' },
    en: { problem: 'Frames (video, map) have no name', fix: 'Add a title to each iframe: “Map”, “Video of the workshop”.' },
  },
  'frame-title-unique': {
    fr: { problem: 'Des cadres différents portent le même nom', fix: 'Donnez à chaque iframe un title qui lui est propre.' },
    en: { problem: 'Different frames bear the same name', fix: 'Give each iframe a title of its own.' },
  },
  'html-has-lang': {
    fr: { problem: 'La page ne dit pas sa langue', fix: 'Écrivez lang="fr" dans la balise html.' },
    en: { problem: 'The page does not say its language', fix: 'Write lang="en" in the html tag.' },
  },
  'html-lang-valid': {
    fr: { problem: 'La langue de la page est mal écrite', fix: 'Écrivez un code connu dans la balise html : lang="fr".' },
    en: { problem: 'The language of the page is badly written', fix: 'Write a known code in the html tag: lang="en".' },
  },
  'html-xml-lang-mismatch': {
    fr: { problem: 'La page annonce deux langues différentes', fix: 'Écrivez la même langue dans les deux attributs de la balise html.' },
    en: { problem: 'The page announces two different languages', fix: 'Write the same language in lang and xml:lang.' },
  },
  'image-alt': {
    fr: { problem: 'Des images n’ont pas de description', fix: 'Remplissez « Texte alternatif » pour chaque image ; laissez-le vide si elle ne fait que décorer.' },
    en: { problem: 'Images have no description', fix: 'Fill in “Alternative text” for each image; leave it empty if it is mere decoration.' },
  },
  'input-button-name': {
    fr: { problem: 'Des boutons de formulaire n’ont pas de nom', fix: 'Écrivez dans value ce que fait le bouton : « Envoyer la demande ».' },
    en: { problem: 'Form buttons have no name', fix: 'Write in value what the button does: “Send the request”.' },
  },
  'input-image-alt': {
    fr: { problem: 'Des boutons en image n’ont pas de nom', fix: 'Ajoutez un texte alternatif qui dit ce que fait le bouton.' },
    en: { problem: 'Image buttons have no name', fix: 'Add an alternative text that says what the button does.' },
  },
  label: {
    fr: { problem: 'Des champs de formulaire n’ont pas d’étiquette', fix: 'Reliez une balise label à chaque champ ; le texte grisé à l’intérieur ne suffit pas.' },
    en: { problem: 'Form fields have no label', fix: 'Tie a label tag to each field; the grey text inside is not enough.' },
  },
  'label-content-name-mismatch': {
    fr: { problem: 'Le nom lu à voix haute n’est pas celui qu’on voit', fix: 'Commencez l’aria-label par le texte affiché.' },
    en: { problem: 'The name read aloud is not the one on screen', fix: 'Begin the aria-label with the text shown.' },
  },
  'link-in-text-block': {
    fr: { problem: 'Des liens ne se distinguent du texte que par la couleur', fix: 'Soulignez les liens dans le texte.' },
    en: { problem: 'Links differ from the text by their colour alone', fix: 'Underline the links within the text.' },
  },
  'link-name': {
    fr: { problem: 'Des liens n’ont pas de nom', fix: 'Écrivez un texte dans le lien, ou le texte alternatif de l’image qu’il contient.' },
    en: { problem: 'Links have no name', fix: 'Write a text inside the link, or the alternative text of the image it holds.' },
  },
  list: {
    fr: { problem: 'Des listes contiennent autre chose que des éléments de liste', fix: 'Ne gardez dans ul et ol que des balises li.' },
    en: { problem: 'Lists hold something other than list items', fix: 'Keep only li tags in ul and ol.' },
  },
  listitem: {
    fr: { problem: 'Des éléments de liste sont hors de leur liste', fix: 'Placez les balises li dans une balise ul ou ol.' },
    en: { problem: 'List items are outside their list', fix: 'Place the li tags within a ul or ol tag.' },
  },
  marquee: {
    fr: { problem: 'Du texte défile sans qu’on puisse l’arrêter', fix: 'Retirez la balise marquee.' },
    en: { problem: 'Text scrolls and cannot be stopped', fix: 'Remove the marquee tag.' },
  },
  'meta-refresh': {
    fr: { problem: 'La page se recharge ou change toute seule', fix: 'Retirez la redirection minutée ; redirigez depuis le serveur.' },
    en: { problem: 'The page reloads or changes by itself', fix: 'Remove the timed redirection; redirect from the server.' },
  },
  'meta-viewport': {
    fr: { problem: 'La page empêche d’agrandir le texte', fix: 'Retirez user-scalable=no et maximum-scale du réglage viewport.' },
    en: { problem: 'The page keeps people from enlarging the text', fix: 'Remove user-scalable=no and maximum-scale from the viewport setting.' },
  },
  'nested-interactive': {
    fr: { problem: 'Des boutons ou des liens sont imbriqués l’un dans l’autre', fix: 'Séparez-les : un bouton ne contient ni lien ni champ.' },
    en: { problem: 'Buttons or links are nested in one another', fix: 'Set them apart: a button holds neither link nor field.' },
  },
  'no-autoplay-audio': {
    fr: { problem: 'Un son se lance tout seul', fix: 'Retirez la lecture automatique, ou ajoutez de quoi l’arrêter.' },
    en: { problem: 'Sound starts by itself', fix: 'Remove the automatic play, or add a way to stop it.' },
  },
  'object-alt': {
    fr: { problem: 'Des objets intégrés n’ont pas de description', fix: 'Écrivez à l’intérieur de la balise object un texte qui la remplace.' },
    en: { problem: 'Embedded objects have no description', fix: 'Write a text inside the object tag that can stand for it.' },
  },
  'role-img-alt': {
    fr: { problem: 'Des images faites à la main n’ont pas de description', fix: 'Ajoutez un aria-label qui dit ce qu’on y voit.' },
    en: { problem: 'Hand-made images have no description', fix: 'Add an aria-label that says what they show.' },
  },
  'scrollable-region-focusable': {
    fr: { problem: 'Une zone qui défile ne peut pas être atteinte au clavier', fix: 'Ajoutez tabindex="0" à la zone.' },
    en: { problem: 'A scrolling area cannot be reached with the keyboard', fix: 'Add tabindex="0" to the area.' },
  },
  'select-name': {
    fr: { problem: 'Des listes déroulantes n’ont pas d’étiquette', fix: 'Reliez une balise label à chaque liste.' },
    en: { problem: 'Drop-down lists have no label', fix: 'Tie a label tag to each list.' },
  },
  'summary-name': {
    fr: { problem: 'Des volets à déplier n’ont pas de nom', fix: 'Écrivez un texte dans la balise summary.' },
    en: { problem: 'Folding panels have no name', fix: 'Write a text inside the summary tag.' },
  },
  'svg-img-alt': {
    fr: { problem: 'Des dessins SVG n’ont pas de description', fix: 'Ajoutez un aria-label, ou une balise title à l’intérieur.' },
    en: { problem: 'SVG drawings have no description', fix: 'Add an aria-label, or a title tag inside.' },
  },
  'td-headers-attr': {
    fr: { problem: 'Des cellules de tableau renvoient à un en-tête qui n’existe pas', fix: 'Corrigez l’attribut headers de ces cellules.' },
    en: { problem: 'Table cells refer to a heading that does not exist', fix: 'Correct the headers attribute of these cells.' },
  },
  'th-has-data-cells': {
    fr: { problem: 'Des en-têtes de tableau n’ont rien sous eux', fix: 'Reliez chaque en-tête à ses cellules avec scope.' },
    en: { problem: 'Table headings have nothing below them', fix: 'Tie each heading to its cells with scope.' },
  },
  'valid-lang': {
    fr: { problem: 'Un passage annonce une langue qui n’existe pas', fix: 'Corrigez l’attribut lang du passage : « fr », « en ».' },
    en: { problem: 'A passage announces a language that does not exist', fix: 'Correct the lang attribute of the passage: “fr”, “en”.' },
  },
  'video-caption': {
    fr: { problem: 'Des vidéos n’ont pas de sous-titres', fix: 'Ajoutez à la vidéo une piste de sous-titres.' },
    en: { problem: 'Videos have no captions', fix: 'Add a track of captions to the video.' },
  },
}
