import { ANALYSIS_VERSION } from '../src/analysis/analysis-version.ts'
import { openStore } from '../src/store/open-store.ts'
import type { ArticleRecord } from '../src/store/records.ts'
import type { Store } from '../src/store/store.ts'
import { findGroupingFeatures } from '../src/stories/grouping-features.ts'
import { NO_FINDINGS, SAMPLE_ANALYSIS, type SampleName, sampleRevision } from './sample-story.ts'

/** A store in memory that holds the sample story's articles, with findings that do not hang on the rules. */
export async function openSampleStore(): Promise<Store> {
  const store = await openStore({ file: ':memory:' })
  await store.recordArticles((['first', 'second', 'third'] as const).map(sampleRecord))
  return store
}

function sampleRecord(name: SampleName): ArticleRecord {
  const revision = sampleRevision(name)
  const { url, outlet, published } = revision.article
  const findings = name === 'second' ? SAMPLE_ANALYSIS : NO_FINDINGS
  const analysis = { ...findings, version: ANALYSIS_VERSION }
  const features = findGroupingFeatures(revision, analysis)
  return {
    identity: {
      id: revision.articleId,
      externalId: null,
      url,
      outlet,
      published,
      orderAt: revision.recordedAt,
    },
    revision,
    derivation: { revisionId: revision.id, analysis, features },
    entry: null,
    page: null,
  }
}
