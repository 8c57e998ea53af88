// What a visit is, in one piece of SQL: the rollup and the days that are not rolled up yet both use it, so they can never disagree.

/** A visit ends after this much rest. */
const restMs = 1_800_000
/** Consent given later than this on a page is not joined to the page view it names. */
const consentHours = 4

/** One row a visit. `day` is the UTC day it began on; exempt visits have no visitor (0) and no known length, exit or other page. */
export const visitColumns = [
  'day', 'visitor', 'start', 'seconds', 'views', 'events', 'entry', 'exit', 'channel', 'source', 'medium', 'campaign', 'referrer',
  'country', 'device', 'browser', 'os', 'language', 'mode', 'goals', 'currency', 'cents', 'confirmedCents',
] as const

const own = `site = {site:String} AND bot = '' AND toDate(ts) IN {visitNear:Array(Date)}`
const nothing = "toUUID('00000000-0000-0000-0000-000000000000')"

/** Which page view each consent names, and whose it becomes. */
const consents = `
  SELECT toUUIDOrZero(props['pageview']) AS page, argMin(visitor, ts) AS agreed, min(ts) AS agreedAt
  FROM event WHERE ${own} AND name = 'consent' AND visitor != 0 GROUP BY page HAVING page != ${nothing}`

/** The events visits are made of: those of somebody who agreed, then or a little later, and page views reached from outside. */
const heard = `
  SELECT id, ts, name, path, channel, source, medium, campaign, domain(referrer) AS referrer, country, device, browser, os, language, entry, currency, cents, confirmed,
    if(name = 'consent', toUUIDOrZero(props['pageview']), ${nothing}) AS names,
    visitor = 0 AND agreed != 0 AND agreedAt >= ts AND agreedAt < ts + INTERVAL ${consentHours} HOUR AS joined,
    if(joined, agreed, visitor) AS who,
    if(who = 0, id, ${nothing}) AS alone,
    -- Events of one millisecond: the page view first, then as their ids were made (the store compares UUIDs otherwise).
    (name != 'pageview', UUIDToNum(id)) AS later
  FROM event GLOBAL ANY LEFT JOIN (${consents}) AS consents ON event.id = consents.page
  WHERE ${own} AND (visitor != 0 OR (name = 'pageview' AND (entry != 0 OR agreed != 0))) AND (who != 0 OR entry != 0)`

const order = 'PARTITION BY who, alone ORDER BY ts, later ROWS BETWEEN UNBOUNDED PRECEDING AND'

/**
 * `start`: when the visit of this event began; `number` tells apart two of one millisecond. What the company's own server said (confirmed) belongs to the visit under
 * way, and neither begins one nor makes it longer. Consent belongs to its page's visit however long the page was read.
 */
const placed = `
  SELECT *, maxIf(ts, begins) OVER (${order} CURRENT ROW) AS start, sum(begins) OVER (${order} CURRENT ROW) AS number FROM (
    SELECT *,
      dateDiff('millisecond', maxIf(ts, confirmed = 0) OVER (${order} 1 PRECEDING), ts) > ${restMs} AS rested,
      argMaxIf(id, (ts, later), joined) OVER (${order} 1 PRECEDING) AS landing,
      maxIf(ts, joined) OVER (${order} 1 PRECEDING) AS landedAt,
      confirmed = 0 AND (rested OR entry = 2) AND NOT (names != ${nothing} AND names = landing AND ts < landedAt + INTERVAL ${consentHours} HOUR) AS begins
    FROM (${heard})
  ) WHERE confirmed = 0 OR NOT rested`

const first = '(ts, later)'
const isCampaign = "name = 'consent' AND (source != '' OR medium != '' OR campaign != '')"
const isGoal = "name NOT IN ('pageview', 'consent', 'confirm')"
const landings = ['path', 'channel', 'source', 'medium', 'campaign', 'referrer', 'country', 'device', 'browser', 'os', 'language']
const sources = ['channel', 'source', 'medium', 'campaign']

const gathered = `
  SELECT who, start,
    intDiv(dateDiff('millisecond', start, maxIf(ts, confirmed = 0)), 1000) AS lasted,
    countIf(name = 'pageview' AND confirmed = 0) AS pages,
    countIf(name != 'consent') AS all,
    argMin((${landings.join(', ')}), ${first}) AS landed,
    argMinIf((${sources.join(', ')}), ${first}, ${isCampaign}) AS named,
    countIf(${isCampaign}) > 0 AS isNamed,
    argMaxIf(path, ${first}, name = 'pageview' AND confirmed = 0) AS left,
    sumMapIf(map(name, toUInt32(1)), ${isGoal}) AS done,
    argMinIf(currency, ${first}, currency != '') AS money,
    sumMapIf(map(currency, cents), currency != '' AND confirmed = 0) AS said,
    sumMapIf(map(currency, cents), currency != '' AND confirmed = 1) AS sure
  FROM (${placed})
  WHERE toDate(start) IN {visitDays:Array(Date)} AND toDate(ts) <= toDate(start) + 1
  GROUP BY who, alone, start, number`

const fromFirst = (column: string): string => `landed.${landings.indexOf(column) + 1} AS ${column}`
/** The campaign that consent brought, else that of the first event. */
const fromSource = (column: string): string => `if(isNamed, named.${sources.indexOf(column) + 1}, landed.${landings.indexOf(column) + 1})`

/**
 * The visits that begin on the UTC days {visitDays}, made from the events of those days, the day before and the day after
 * ({visitNear} holds all three): a visit is followed to the end of the day after the one it began on.
 * Parameters: site, visitDays, visitNear.
 */
export const visitsOf = `
  SELECT toDate(start) AS day, who AS visitor, start, if(who = 0, NULL, toUInt32(lasted)) AS seconds, toUInt32(pages) AS views, toUInt32(all) AS events,
    landed.1 AS entry, if(who = 0, NULL, left) AS exit,
    replaceRegexpOne(${fromSource('channel')}, '^internal$', 'direct') AS channel,
    ${['source', 'medium', 'campaign'].map((column) => `${fromSource(column)} AS ${column}`).join(', ')},
    ${['referrer', 'country', 'device', 'browser', 'os', 'language'].map(fromFirst).join(', ')},
    if(who = 0, 'exempt', 'consented') AS mode, done AS goals, money AS currency, said[money] AS cents, sure[money] AS confirmedCents
  FROM (${gathered})`
