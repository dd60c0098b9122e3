const LONGEST_SLUG = 60

/**
 * A short readable name for a story's address: ASCII, lower case, words joined by hyphens, at most 60 characters, whole
 * words where one fits. Where it is taken, a number makes it another. A title without a Latin letter or digit gives
 * `story`.
 */
export function composeSlug(title: string, taken: (slug: string) => boolean): string {
  const base = shorten(foldTitle(title), LONGEST_SLUG) || 'story'
  if (!taken(base)) return base
  for (let number = 2; ; number++) {
    const slug = `${shorten(base, LONGEST_SLUG - 1 - String(number).length)}-${number}`
    if (!taken(slug)) return slug
  }
}

function foldTitle(title: string): string {
  return title
    .replace(/['’](?=\p{L})/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[đĐ]/g, 'd')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

function shorten(slug: string, length: number): string {
  if (slug.length <= length) return slug
  const end = slug.lastIndexOf('-', length)
  return slug.slice(0, end > length / 2 ? end : length).replace(/-$/, '')
}
