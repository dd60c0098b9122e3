import type { ReadListing } from '../syndication/read-listing.ts'
import { createBoundedPool, type PoolBounds } from './bounded-pool.ts'

export type ListingPool = { readonly run: ReadListing; readonly close: () => Promise<void> }

/** The largest feeds that are read (16 MB, 20,000 entries) take two seconds and 300 MB. */
const BOUNDS: PoolBounds = { threads: 2, deadlineMs: 20_000, heapMB: 512 }

/** Worker threads that read feeds, lists of feeds and pages that name them. */
export function createListingPool(bounds: PoolBounds = BOUNDS): ListingPool {
  return createBoundedPool('listing-worker', bounds)
}
