// Présence: what the web says of the company away from its own site.
import { assessment } from './_contract.ts'

export default assessment({
  id: 'presence',
  statements: [
    {
      id: 'listing-owned',
      says: { fr: 'Nous avons la main sur notre fiche Google, et ses horaires sont à jour.', en: 'We control our Google listing, and its opening hours are right.' },
      why: { fr: 'C’est souvent la première chose qu’un client lit de vous.', en: 'It is often the first thing a customer reads about you.' },
    },
    {
      id: 'directories',
      says: { fr: 'Les annuaires où nous figurons donnent la bonne adresse et le bon numéro.', en: 'The directories that list us give the right address and the right number.' },
      why: { fr: 'Une vieille adresse fait perdre un client sans que vous le sachiez.', en: 'An old address loses a customer without your knowing.' },
    },
    {
      id: 'found-by-trade',
      says: { fr: 'Quelqu’un qui cherche notre métier dans notre ville nous trouve en première page.', en: 'Somebody who searches our trade in our town finds us on the first page.' },
      why: { fr: 'Ceux qui ne connaissent pas votre nom cherchent un métier.', en: 'Those who do not know your name search for a trade.' },
    },
    {
      id: 'news',
      says: { fr: 'Nous avons publié une nouvelle ou une photo depuis moins de trois mois.', en: 'We published some news or a photo less than three months ago.' },
      why: { fr: 'Une page qui ne bouge plus laisse croire que vous avez fermé.', en: 'A page that never moves suggests you have closed.' },
    },
    {
      id: 'mentions-known',
      says: { fr: 'Quand on parle de nous ailleurs (article, forum, avis), nous l’apprenons dans la semaine.', en: 'When we are spoken of elsewhere (article, forum, review), we know within a week.' },
      why: { fr: 'Une réponse compte surtout les premiers jours.', en: 'An answer counts most in the first days.' },
    },
  ],
})
