// Words of the past actions that the accounts propose.
import { defineWords } from '#app/deck/words.ts'

export const fromAccountsWords = defineWords({
  fr: {
    title: 'Dans votre comptabilité',
    lead: 'Ce que vous avez payé pour vous faire connaître, par fournisseur et par année. Gardez ce qui compte : vous direz ensuite ce que cela a rapporté.',
    detail: '{year}, {channel}, {entries, plural, one {# écriture} other {# écritures}}',
    take: '{count, plural, one {Garder cette action passée} other {Garder ces # actions passées}}',
    taken: '{count, plural, one {# action passée gardée} other {# actions passées gardées}}.',
  },
  en: {
    title: 'In your accounts',
    lead: 'What you paid to make yourself known, by supplier and year. Keep what counts: you can then say what it brought in.',
    detail: '{year}, {channel}, {entries, plural, one {# entry} other {# entries}}',
    take: '{count, plural, one {Keep this past action} other {Keep these # past actions}}',
    taken: '{count, plural, one {# past action kept} other {# past actions kept}}.',
  },
})
