// Opening hours are found in both languages and in tables; a concert, a publication or a delivery is none.
import { expect, test } from 'vitest'
import { extractFacts } from './extract.ts'
import { hoursAlone } from './hours-in-text.ts'

const hoursOf = (html: string) => extractFacts(html, { url: 'https://exemple.fr/', status: 200, responseMs: 1, bytes: html.length }).hours

test.each([
  'Lun - Ven : 9h-18h', 'Mon-Fri 9-5', 'Monday to Friday 9am to 5pm', 'Mon–Fri 9.00 – 17.30', 'open daily 9am – 5pm', '9am-5pm, Mon to Sat', 'LUNDI AU VENDREDI : 9H-18H', 'Open 7 days, 10 AM – 6 PM',
  'Du lundi au vendredi de 9 h à midi', 'Ouvert le samedi jusqu’à 19 h', 'Fermé le vendredi 15 août. Du lundi au vendredi 9h-18h', 'du 1er juin au 30 septembre : lundi 9h-18h',
  'Mar–Sam · 19h00–22h30', 'Du lundi au vendredi : 12H à 15H', 'Le samedi de 8h30 à 13h non-stop', 'Dimanche: 24h/24', 'Vendredi et samedi 11h–2h', 'Mon-Fri 12pm-11pm', 'Lundi 9h 12h 14h 18h', 'Réception ouverte le samedi de 9h à 19h, arrivée dès 16h',
])('« %s » are hours', (text) => expect(hoursOf(`<p>${text}</p>`)).toEqual([text]))

test.each([
  'Ouvert lundi dès mai, au 04.73.95.00.12 - 06', 'Concert vendredi 12 juin à 20h30', 'Vendredi 12 juin, 20h-23h', 'Publié le lundi 3 mars 2025 à 14h30', 'Join us on Friday, June 12, from 9am to 10am', 'Livraison lundi en 48h', 'Mer : 9 h de bateau',
  'The sun rises at 6am and sets at 9pm', 'Sat nav 3-5', 'Le samedi, menu à 12.50 €', 'Rendez-vous mardi à 14 h', 'Chaque lundi 11h, on relit les dossiers ouverts', 'Du dimanche après 15h00 au dimanche avant 9h00', 'Arrivée le samedi de 16h à 19h', 'On Sunday at 10am we read the 9am reports', 'Mar 1-3', 'lrwx 1 root root 7 Mar 1 00:19 files, 7 Mar 1 00:17 home', `Du lundi au vendredi, 9h-18h${' et bien plus encore'.repeat(15)}`,
])('« %s » are none', (text) => expect(hoursOf(`<p>${text}</p>`)).toEqual([]))

test('a row of a table tells one day, whatever its cells are made of', () => {
  expect(hoursOf('<table><tr><td>Lundi</td><td>9h-12h</td><td>14h-18h</td></tr><tr><td>Mardi</td><td>Fermé</td></tr><tr><td>Mercredi</td><td>9h-12h</td></tr></table>')).toEqual(['Lundi 9h-12h 14h-18h', 'Mercredi 9h-12h'])
  expect(hoursOf('<dl><dt>Monday</dt><dd>9am - 5pm</dd><dt>Sat. &amp; Sun.</dt><dd>10am - 4pm</dd></dl>')).toEqual(['Monday 9am - 5pm', 'Sat. & Sun. 10am - 4pm'])
  expect(hoursOf('<div><div>Vendredi</div><div>9h-18h</div></div>')).toEqual(['Vendredi 9h-18h'])
  expect(hoursOf('<p>Lundi</p><p>Nos conseils</p><p>9h-18h</p>')).toEqual([])
  expect(hoursOf('<p>Monsieur Lenoir</p><p>9h-18h</p>')).toEqual([])
})

test('lines of one block stay apart', () => {
  expect(hoursOf('<p>Horaires :<br>Lundi : 9h-12h<br>Mardi : fermé</p>')).toEqual(['Horaires : Lundi : 9h-12h · Mardi : fermé'])
})

test.each([
  ['Menuiserie Sorbier · 3 rue du Lavoir · 83210 Belgentier · 04.94.00.12.34 - 06.12.00.12.34 · Lundi 9h-12h · sauf jours fériés · Écrivez-nous', 'Lundi 9h-12h · sauf jours fériés'],
  ['Atelier · Lundi 9h-12h · Boutique · Lundi 14h-18h', 'Atelier · Lundi 9h-12h · Boutique · Lundi 14h-18h'], ['Ven · 9h-18h', 'Ven · 9h-18h'],
])('of « %s », the hours are « %s »', (lines, hours) => expect(hoursAlone(lines)).toBe(hours))
