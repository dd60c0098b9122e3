/** Elements that stand within a line. All others, unknown ones too, begin and end one. */
export const INLINE_TAGS: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr output q rb rp rt ruby s samp
small span strike strong sub sup time tt u var wbr`.split(/\s+/),
)
