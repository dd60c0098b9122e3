import { type Listing, type RawListing, readListing } from '../syndication/read-listing.ts'

/** What the pool runs in each worker thread. */
export default function run(raw: RawListing): Listing {
  return readListing(raw)
}
