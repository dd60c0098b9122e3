/** The words of the pages on which a reader says which articles belong together. */
export type CorrectMessages = {
  readonly correct: string
  readonly how: string
  readonly rename: string
  readonly renameLabel: string
  readonly move: string
  readonly moveLabel: string
  readonly ownStory: string
  readonly merge: string
  readonly mergeLabel: string
  readonly exclude: string
  readonly excludeLabel: string
  readonly preview: string
  readonly wouldRename: (title: string) => string
  readonly wouldMove: (count: number) => string
  readonly wouldSplit: (count: number) => string
  readonly wouldExclude: (count: number) => string
  readonly doIt: string
  readonly leave: string
  readonly corrected: string
  readonly undone: string
  readonly noneChosen: string
  readonly noOtherStory: string
}

const articles = (count: number) => `${count} ${count === 1 ? 'article' : 'articles'}`
const artículos = (count: number) => `${count} ${count === 1 ? 'artículo' : 'artículos'}`

export const ENGLISH_CORRECT: CorrectMessages = {
  correct: 'Correct this story',
  how: 'Whatever is done here is shown first, holds until it is undone, and changes no article.',
  rename: 'Name',
  renameLabel: 'What you call this story',
  move: 'Articles that belong elsewhere',
  moveLabel: 'Where they belong',
  ownStory: 'In a story of their own',
  merge: 'Another story that is the same',
  mergeLabel: 'This story becomes part of',
  exclude: 'An outlet that you do not want',
  excludeLabel: 'Left out of all stories',
  preview: 'Show what would change',
  wouldRename: (title) => `The story would be called “${title}”.`,
  wouldMove: (count) => `${articles(count)} would move to:`,
  wouldSplit: (count) => `${articles(count)} would be a story of their own.`,
  wouldExclude: (count) => `${articles(count)} would belong to no story any more.`,
  doIt: 'Do it',
  leave: 'Leave it as it is',
  corrected: 'Corrected.',
  undone: 'The correction was taken back.',
  noneChosen: 'No article was chosen.',
  noOtherStory: 'There is no other story.',
}

export const SPANISH_CORRECT: CorrectMessages = {
  correct: 'Corregir esta historia',
  how: 'Todo lo que se haga aquí se muestra antes, vale hasta que se deshace y no cambia ningún artículo.',
  rename: 'Nombre',
  renameLabel: 'Cómo llama usted a esta historia',
  move: 'Artículos que no son de aquí',
  moveLabel: 'Adónde pertenecen',
  ownStory: 'A una historia propia',
  merge: 'Otra historia que es la misma',
  mergeLabel: 'Esta historia pasa a ser parte de',
  exclude: 'Un medio que usted no quiere',
  excludeLabel: 'Queda fuera de todas las historias',
  preview: 'Mostrar qué cambiaría',
  wouldRename: (title) => `La historia se llamaría «${title}».`,
  wouldMove: (count) => `${artículos(count)} pasarían a:`,
  wouldSplit: (count) => `${artículos(count)} serían una historia propia.`,
  wouldExclude: (count) => `${artículos(count)} dejarían de pertenecer a una historia.`,
  doIt: 'Hacerlo',
  leave: 'Dejarlo como está',
  corrected: 'Corregido.',
  undone: 'Se deshizo la corrección.',
  noneChosen: 'No se eligió ningún artículo.',
  noOtherStory: 'No hay otra historia.',
}
