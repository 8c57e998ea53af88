// Events of people who agreed, each with the visit it belongs to: one definition of a visit, whoever asks.

/**
 * As a source, which holds the columns of an event with those of its visit for where it came from. `who` lists visitors:
 * both sides are read for them alone. `which` narrows the events, `whose` the visits.
 */
export function eventsWithin({ who = '', which = '1', whose = '1' }: { who?: string; which?: string; whose?: string } = {}): string {
  const agreed = who ? `visitor GLOBAL IN (${who})` : 'visitor != 0'
  return `(SELECT e.* EXCEPT (entry, channel, source, medium, campaign, referrer), v.start AS start, v.entry AS entry, v.exit AS exit,
    v.channel AS channel, v.source AS source, v.medium AS medium, v.campaign AS campaign, v.referrer AS referrer
  FROM (SELECT * FROM $events WHERE ${agreed} AND (${which})) AS e
  ASOF INNER JOIN (SELECT * FROM $visits WHERE ${agreed} AND (${whose})) AS v ON e.visitor = v.visitor AND e.ts >= v.start
  WHERE e.ts < v.start + toIntervalSecond(v.seconds + 1))`
}

/** A page seen by somebody who agreed. The page where they agreed was seen before they did: their agreement stands for it. */
export const isView = `name IN ('pageview', 'consent')`

/** A visit in which something was done: leaving a page tells how far it was read, and one that is not there is nobody's gesture. */
export const isGesture = `arrayExists(one -> one NOT IN ('scroll', 'not_found'), mapKeys(goals))`
