// The types of pages.mjs, for the walks that need the built pages.
/** Builds the pages into dist/web when their sources changed; throws one sentence when it cannot. */
export function buildPages(root: string): Promise<void>
