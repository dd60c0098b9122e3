/** Where a finding stands on its story's page. `findingId`: `revisionId:id`, as stories name findings. */
export function findingAnchor(findingId: string): string {
  return `f-${findingId}`
}
