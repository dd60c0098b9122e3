import type { Queries } from './database.ts'
import type { StoryScope } from './records.ts'

/** The stories, saved ones only, that a question is about, as a query to select from or count. */
export function selectStories(queries: Queries, scope: StoryScope) {
  const stories = queries.selectFrom('stories')
  switch (scope.kind) {
    case 'all':
      return stories
    case 'one':
      return stories.where('stories.story_id', '=', scope.storyId)
    case 'followed':
      return stories.where('stories.story_id', 'in', (eb) =>
        eb
          .selectFrom('follows')
          .innerJoin('groupings', 'groupings.article_id', 'follows.article_id')
          .select('groupings.story_id')
          .where('follows.reader', '=', scope.reader)
          .where('groupings.story_id', 'is not', null)
          .$narrowType<{ story_id: string }>(),
      )
  }
}
