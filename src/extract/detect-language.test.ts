import { describe, expect, test } from 'vitest'
import { detectLanguage } from './detect-language.ts'

describe('detectLanguage', () => {
  test.each([
    ['The mayor said that the towns had been told to leave and that they were safe.', 'en'],
    [
      'Der Bürgermeister sagte, dass die Orte geräumt sind und dass es den Menschen gut geht.',
      'de',
    ],
    ['El alcalde dijo que los pueblos fueron evacuados y que la gente está en el refugio.', 'es'],
    [
      'Le maire a dit que les villages sont évacués et que les habitants sont dans le refuge.',
      'fr',
    ],
    ['市長は、住民が避難したと述べた。', 'ja'],
    ['Northport 1961', null],
    ['', null],
  ])('%s', (text, language) => {
    expect(detectLanguage(text)).toBe(language)
  })
})
