/** What went wrong, in one line each, and what to do. */
export type ErrorMessages = {
  readonly notHere: string
  readonly notHereWhy: string
  readonly notFromHere: string
  readonly notFromHereWhy: string
  readonly noSuchPage: string
  readonly noSuchPageWhy: string
  readonly notFound: string
  readonly notUnderstood: string
  readonly failed: string
  readonly failedWhy: string
  readonly noMoreStories: string
  readonly noStory: (slug: string) => string
  readonly storyGone: string
  readonly noPart: string
  readonly noArticle: string
  readonly noDay: (typed: string) => string
  readonly noNumber: (name: string, typed: string) => string
  readonly unreadableMarks: string
  readonly notPolled: string
  readonly noFile: string
  readonly noAddress: string
  readonly nothingSearched: string
  readonly noSuchSetting: string
}

export const ENGLISH_ERRORS: ErrorMessages = {
  notHere: 'Not here',
  notHereWhy:
    'This machine does not answer by the name that was asked for. Use the address that “writethru serve” printed.',
  notFromHere: 'Not sent from here',
  notFromHereWhy:
    'Only forms on these pages change anything here, and this one did not come from one of them. Open the page again and press the button there.',
  noSuchPage: 'No such page',
  noSuchPageWhy: 'Nothing stands at this address. The front page has every story.',
  notFound: 'Not found',
  notUnderstood: 'Not understood',
  failed: 'Something went wrong',
  failedWhy:
    'The page could not be made; nothing was lost. What happened stands in the output of “writethru serve”; “writethru verify” checks what is kept.',
  noMoreStories: 'There are no more stories.',
  noStory: (slug) =>
    `No story is called “${slug}”, or none was by then. The front page has every story.`,
  storyGone: 'No story is called that any more.',
  noPart: 'The story has no such part.',
  noArticle: 'No article with this text is stored.',
  noDay: (typed) => `“${typed}” is no day. Write one as 2031-03-14.`,
  noNumber: (name, typed) => `“${name}” must be a number, and “${typed}” is none.`,
  unreadableMarks: 'What was seen could not be read, so nothing was marked. Open the page again.',
  notPolled: 'This feed is not polled.',
  noFile: 'No file was chosen.',
  noAddress: 'Write the address of a feed, or of a page.',
  nothingSearched: 'Nothing was searched for.',
  noSuchSetting: 'There is no such language or time zone, so nothing was changed.',
}

export const SPANISH_ERRORS: ErrorMessages = {
  notHere: 'Aquí no',
  notHereWhy:
    'Esta máquina no responde a ese nombre. Use la dirección que imprimió «writethru serve».',
  notFromHere: 'No se envió desde aquí',
  notFromHereWhy:
    'Solo los formularios de estas páginas cambian algo aquí, y este no venía de ninguna. Abra la página de nuevo y pulse allí el botón.',
  noSuchPage: 'No existe esa página',
  noSuchPageWhy: 'No hay nada en esta dirección. En la portada están todas las historias.',
  notFound: 'No se encuentra',
  notUnderstood: 'No se entiende',
  failed: 'Algo salió mal',
  failedWhy:
    'No se pudo hacer la página; no se perdió nada. Lo ocurrido está en la salida de «writethru serve»; «writethru verify» comprueba lo guardado.',
  noMoreStories: 'No hay más historias.',
  noStory: (slug) =>
    `Ninguna historia se llama «${slug}», o no existía entonces. En la portada están todas las historias.`,
  storyGone: 'Ya ninguna historia se llama así.',
  noPart: 'La historia no tiene esa parte.',
  noArticle: 'No hay guardado ningún artículo con este texto.',
  noDay: (typed) => `«${typed}» no es un día. Escríbalo así: 2031-03-14.`,
  noNumber: (name, typed) => `«${name}» debe ser un número, y «${typed}» no lo es.`,
  unreadableMarks:
    'No se pudo leer lo que se vio, así que no se marcó nada. Abra la página de nuevo.',
  notPolled: 'Este canal no se consulta.',
  noFile: 'No se eligió ningún archivo.',
  noAddress: 'Escriba la dirección de un canal o de una página.',
  nothingSearched: 'No se buscó nada.',
  noSuchSetting: 'No existe ese idioma o esa zona horaria, así que no se cambió nada.',
}
