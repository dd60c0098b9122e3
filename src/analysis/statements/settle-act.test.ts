import { expect, test } from 'vitest'
import { articleOf } from '../../domain/article.fixture.ts'
import { analyse } from '../analyse.ts'

test.each([
  ['Mayor Jane Roe said she would resign on Friday.', 'promise'],
  ['Mayor Jane Roe said she would not sign the bill.', 'refuse'],
  ['Mayor Jane Roe said she would sue the firm unless it left the site.', 'threaten'],
  ['The council said it would close the road if the firm did not mend it.', 'threaten'],
  ['“We will not open the gates,” said Jane Roe.', 'refuse'],
  ["“We'll rebuild the bridge,” said Jane Roe.", 'promise'],
  ['Jane Roe warned that she would shut the bridge unless it was mended.', 'threaten'],
  ['Jane Roe joked that the bridge was older than the mayor.', 'other'],
  ['Jane Roe suggested that the mayor had lied.', 'assert'],
  ['Jane Roe suggested that the bridge should be closed.', 'propose'],
  // How things will be, and what others will do, is neither promised nor refused.
  ['Mayor Jane Roe said she would be happy to talk.', 'assert'],
  ['Mayor Jane Roe said he would resign on Friday.', 'assert'],
  ['Jane Roe said it would close on Friday.', 'assert'],
  ['The council said it would shut the road.', 'assert'],
  ['The council said it would cost $2 million.', 'assert'],
  ['“We will see,” said Jane Roe.', 'assert'],
  ['“It will not open,” said Jane Roe.', 'assert'],
  ['Jane Roe did not say she would resign.', 'assert'],
])('%s: %s', (text, act) => {
  expect(analyse(articleOf(text, null)).statements.map((statement) => statement.act)).toEqual([act])
})
