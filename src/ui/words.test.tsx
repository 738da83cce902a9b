import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { languageFor } from './language.ts'
import { bare, Surrounded } from './surroundings.tsx'
import { Name } from './told.tsx'
import { unmarkedText } from './unmarked-text.ts'
import { catalogue, sayIn, Term } from './words.tsx'

const words = catalogue({
  en: {
    greeting: 'Good morning',
    left: '{days, plural, one {# day left} other {# days left}}',
    about: 'About <b>{name}</b>',
    quoted: "It''s here",
  },
})

test('a message is said with what is filled in', () => {
  const say = sayIn(words, 'en')
  expect(say('greeting')).toBe('Good morning')
  expect(say('left', { days: 1 })).toBe('1 day left')
  expect(say('quoted')).toBe("It's here")
  const about = say.rich('about', { name: <Name>Mia</Name>, b: (inside) => <b>{inside}</b> })
  expect(renderToString(about)).toBe('About <b><span translate="no" dir="auto">Mia</span></b>')
})

test('the pseudo-language marks every message and leaves what is filled in', () => {
  const say = sayIn(words, 'en-XA')
  expect(say('greeting')).toBe('⟦Góód móřñíñg⟧')
  expect(say('left', { days: 2 })).toBe('⟦2 dáýš léft⟧')
  const page = (
    <Surrounded.Provider value={{ ...bare, language: 'en-XA' }}>
      <p>
        {say.rich('about', { name: <Name>Mia</Name>, b: (inside) => <b>{inside}</b> })}
        <Term>Serious</Term>
      </p>
    </Surrounded.Provider>
  )
  expect(unmarkedText(renderToString(page))).toEqual([])
})

test('the language is the first one asked for that we speak', () => {
  expect(languageFor(undefined)).toBe('en')
  expect(languageFor('pl, en-GB;q=0.8')).toBe('en')
  expect(languageFor('en-XA')).toBe('en-XA')
})
