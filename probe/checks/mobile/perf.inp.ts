// How soon pages answer the gestures of real visitors: nobody else can tell.
import type { AnswerTimes } from '../../facts/plan.ts'
import { check, fail, notMeasured, pass } from '../contract.ts'

const LIMIT_MS = 200
/** Of fewer page views, a few slow telephones make the figure. */
const VIEWS_NEEDED = 100

const timed = (answers: Omit<AnswerTimes, 'days'>) => ({ pages: { '/': '<h1>Lenoir' }, plan: { keywords: [], landings: [], calls: [], answers: { ...answers, days: 28 } } })

export default check({
  id: 'perf.inp', version: 1, element: 7, severity: 'high', reads: 'site', isTiming: true, isRendered: true,
  effortMinutes: 180, skill: 'developer', threshold: { value: LIMIT_MS, unit: 'ms' },
  source: { reference: 'web.dev, "Interaction to Next Paint", good to 200 ms and poor over 500 ms, at the 75th percentile of page views', kind: 'standard' },
  words: {
    fr: {
      title: 'Une page vue sur quatre met {ms} ms ou plus à répondre au doigt',
      why: 'Mesuré chez vos visiteurs, sur {views} pages vues en {days} jours. Jusqu’à 200 ms, un bouton touché paraît répondre aussitôt ; au-delà, on croit l’avoir manqué et on appuie encore ; au-delà de 500 ms, la page paraît en panne.',
      fix: 'Retirez les modules et services dont vous ne vous servez plus (discussion, carrousel, statistiques en double). Demandez ensuite que chaque bouton montre sa réponse d’abord et fasse son travail après.',
      good: 'Vos pages répondent vite au doigt : {ms} ms ou moins pour trois pages vues sur quatre',
    },
    en: {
      title: 'One page view in four takes {ms} ms or more to answer a touch',
      why: 'Measured with your visitors, over {views} page views in {days} days. Up to 200 ms a button seems to answer at once; beyond, people think they missed it and press again; beyond 500 ms the page seems broken.',
      fix: 'Remove the modules and services you no longer use (chat, carousel, statistics twice). Then ask that each button show its answer first and do its work afterwards.',
      good: 'Your pages answer a touch fast: {ms} ms or less for three page views out of four',
    },
  },
  run({ plan, homeUrl }) {
    if (!plan?.answers) return notMeasured('only visitors can tell how fast a page answers')
    const { p75Ms: ms, views, days } = plan.answers
    if (views < VIEWS_NEEDED) return notMeasured('too few gestures of visitors were timed')
    return ms <= LIMIT_MS ? pass({ ms, views, days }) : fail({ url: homeUrl, proof: { text: `${ms} ms` }, values: { ms, views, days } })
  },
  examples: {
    pass: [
      timed({ p75Ms: 104, views: 5_000 }),
      timed({ p75Ms: LIMIT_MS, views: VIEWS_NEEDED }),
    ],
    fail: [
      timed({ p75Ms: 208, views: VIEWS_NEEDED }),
      timed({ p75Ms: 1_120, views: 40_000 }),
    ],
  },
})
