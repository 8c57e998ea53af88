/** Words of the measured link between a KPI and the results of its objective. */
import { defineWords } from '#app/deck/words.ts'

export const leadWords = defineWords({
  fr: {
    title: 'Annonce-t-il les résultats\u202f?',
    tooEarly: 'Trop tôt\u202f: {weeks, plural, one {# semaine comptée} other {# semaines comptées}}, encore {missing}.',
    leads: '{lag, plural, =0 {Il monte avec eux} one {Il monte une semaine avant eux} other {Il monte # semaines avant eux}}\u202f: lien {r}, entre {low} et {high}, sur {weeks} semaines. Un lien n’est pas une cause.',
    opposes: '{lag, plural, =0 {Quand il monte, ils baissent} one {Quand il monte, ils baissent une semaine après} other {Quand il monte, ils baissent # semaines après}}\u202f: lien {r}, entre {low} et {high}, sur {weeks} semaines. Un lien n’est pas une cause.',
    notLinked: 'Aucun lien visible sur {weeks} semaines (entre {low} et {high}).',
  },
  en: {
    title: 'Does it announce the results?',
    tooEarly: 'Too early: {weeks, plural, one {# week counted} other {# weeks counted}}, {missing} more needed.',
    leads: '{lag, plural, =0 {It rises with them} one {It rises a week before them} other {It rises # weeks before them}}: link {r}, between {low} and {high}, over {weeks} weeks. A link is not a cause.',
    opposes: '{lag, plural, =0 {When it rises, they fall} one {When it rises, they fall a week later} other {When it rises, they fall # weeks later}}: link {r}, between {low} and {high}, over {weeks} weeks. A link is not a cause.',
    notLinked: 'No link to be seen over {weeks} weeks (between {low} and {high}).',
  },
})
