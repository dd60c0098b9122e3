import { countInWords } from '../counts.ts'
import { counted } from './spanish-counts.ts'

/** The words of the search page. */
export type SearchMessages = {
  readonly search: string
  readonly searchFor: (words: string) => string
  readonly how: string
  readonly narrow: string
  readonly saidBy: string
  readonly speakingFor: string
  readonly act: string
  readonly anyAct: string
  readonly outlet: string
  readonly story: string
  readonly from: string
  readonly until: string
  readonly searchSo: string
  readonly nothingFound: string
  readonly found: (statements: number, figures: number, articles: number) => string
  readonly statements: string
  readonly figures: string
  readonly articles: string
}

export const ENGLISH_SEARCH: SearchMessages = {
  search: 'Search',
  searchFor: (words) => `Search: ${words}`,
  how: 'Words to look for in every stored article, statement and figure go into the field above; who said it, and for whom, below.',
  narrow: 'Narrow the search',
  saidBy: 'Said by',
  speakingFor: 'Speaking for',
  act: 'Who',
  anyAct: 'says anything',
  outlet: 'Outlet',
  story: 'Story',
  from: 'From',
  until: 'Through',
  searchSo: 'Search so',
  nothingFound: 'Nothing found. Fewer words find more.',
  found: (statements, figures, articles) =>
    [
      statements > 0 ? [countInWords(statements, 'statement')] : [],
      figures > 0 ? [countInWords(figures, 'figure')] : [],
      articles > 0 ? [countInWords(articles, 'article')] : [],
    ]
      .flat()
      .join(', '),
  statements: 'Statements',
  figures: 'Figures',
  articles: 'Articles',
}

export const SPANISH_SEARCH: SearchMessages = {
  search: 'Buscar',
  searchFor: (words) => `Búsqueda: ${words}`,
  how: 'Escriba arriba las palabras que buscar en todos los artículos, declaraciones y cifras guardados; abajo, quién lo dijo y en nombre de quién.',
  narrow: 'Acotar la búsqueda',
  saidBy: 'Lo dice',
  speakingFor: 'En nombre de',
  act: 'Quien',
  anyAct: 'dice cualquier cosa',
  outlet: 'Medio',
  story: 'Historia',
  from: 'Desde el día',
  until: 'Hasta el día',
  searchSo: 'Buscar así',
  nothingFound: 'No se encontró nada. Con menos palabras se encuentra más.',
  found: (statements, figures, articles) =>
    [
      statements > 0 ? [counted(statements, 'declaración', 'declaraciones')] : [],
      figures > 0 ? [counted(figures, 'cifra', 'cifras')] : [],
      articles > 0 ? [counted(articles, 'artículo', 'artículos')] : [],
    ]
      .flat()
      .join(', '),
  statements: 'Declaraciones',
  figures: 'Cifras',
  articles: 'Artículos',
}
