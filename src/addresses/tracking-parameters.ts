/**
 * Query parameters that say how a reader came to a page, never which page it is.
 * Wrongly keeping one shows an article twice; wrongly dropping one loses an article. So a name stands here only if no
 * outlet chooses a page by it; a name that also serves as one (`source`, `from`, `page`) is dropped by value alone.
 */

const PREFIXES = [
  'utm_',
  'mtm_',
  'pk_',
  'piwik_',
  'matomo_',
  'hsa_',
  '_hs',
  '__hs',
  'at_medium',
  'at_campaign',
  'at_custom',
  'at_link_',
  'at_ptr_',
  'at_format',
  'ns_',
  'fb_',
  'trk_',
  'vero_',
  'oly_',
  'aftr_',
  'wt_',
  'wt.',
  'itm_',
  'iesrc',
  'cx_',
]

const NAMES = new Set([
  // Click identifiers of advertisers and networks.
  ...['fbclid', 'gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'msclkid', 'twclid', 'yclid'],
  ...['ttclid', 'li_fat_id', 'igshid', 'igsh', 'clickid', 'click_id', 'srsltid', '_openstat'],
  ...['rb_clickid', 'epik', 'scclid', '_ga', '_gl', 'irclickid'],
  // Mailings.
  ...['mc_cid', 'mc_eid', 'mkt_tok', 'ck_subscriber_id', 'emc', 'nlid', 'newsletter_id'],
  // Campaign marks of outlets' own analytics.
  ...['cmpid', 'cmp', 'ocid', 'ito', 'smid', 'smtyp', 'xtor', 'ncid', 'sr_share', 'sref', 's_cid'],
  ...['icid', 'ncmp', 'instance_id', 'segment_id', 'regi_id', 'partnerid'],
  ...['this_affiliate', 'traffic_source', 'shareadraft', 'share_token'],
  ...['guccounter', 'guce_referrer', 'guce_referrer_sig', 'soc_src', 'soc_trk', 'tpcc'],
  ...['ref_src', 'ref_url', 'referrer', 'referer', 'taid', 'wprss', 'feature_ref'],
  // The same page in another dress.
  ...['amp', 'amp_js_v', 'amp_gsa', 'outputtype', 'usqp', 'print', 'printable', 'sessionid'],
  ...['phpsessid', 'jsessionid', 'sid_ref'],
])

/** Names that some outlets choose a page by: dropped only where the value names a way of arriving. */
const AMBIGUOUS_NAMES = new Set(
  'ref source src from via partner origin medium campaign rss feed feedtype share output'.split(
    ' ',
  ),
)

const CHANNELS = new Set(
  (
    'rss atom feed feeds rss20 rssfeed twitter facebook fb linkedin reddit whatsapp telegram email mail newsletter ' +
    'share sharing social homepage home hp google googlenews apple amp push app ios android flipboard ' +
    'instagram bluesky mastodon threads'
  ).split(' '),
)

export function isTrackingParameter(name: string, value: string): boolean {
  const lowerName = name.toLowerCase()
  if (NAMES.has(lowerName)) return true
  if (PREFIXES.some((prefix) => lowerName.startsWith(prefix))) return true
  return AMBIGUOUS_NAMES.has(lowerName) && CHANNELS.has(value.toLowerCase())
}

/** A query without its tracking parameters, the others as they are and in their order: `?a=1&utm_source=x` is `?a=1`. */
export function withoutTracking(search: string): string {
  const pairs = search.replace(/^\?/, '').split('&')
  const kept = pairs.filter((pair) => {
    const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(pair) ?? []
    return !isTrackingParameter(name, value)
  })
  // Where nothing is to go, nothing changes, not even an empty pair.
  return kept.length === pairs.length ? search : kept.length === 0 ? '' : `?${kept.join('&')}`
}
