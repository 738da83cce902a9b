import { expect, test } from 'vitest'
import { unmarkedText } from './unmarked-text.ts'

test('marked text, people’s own words, figures and scripts pass', () => {
  expect(
    unmarkedText(
      '<!doctype html><title>⟦Déšk⟧</title><style>a{color:red}</style><p>⟦Ábóút <b>⟧<i translate="no">Mia <u>B</u></i> 3 – 4&nbsp;</p>' +
        '<img alt=""><input type="text" value="typed"><textarea translate="no">my words</textarea>',
    ),
  ).toEqual([])
})

test('anything else a person may read or hear is found', () => {
  expect(unmarkedText('<p>⟦Déšk⟧ Planted</p>')).toEqual(['⟦Déšk⟧ Planted'])
  expect(unmarkedText('<title>Planted</title>')).toEqual(['Planted'])
  expect(unmarkedText('<i translate="no">Mia</i> planted')).toEqual(['planted'])
  expect(unmarkedText('<img alt="Planted"><a aria-label="Planted">⟦á⟧</a>')).toHaveLength(2)
  expect(unmarkedText('<input type="submit" value="Send"><input placeholder="Name">')).toHaveLength(
    2,
  )
  expect(unmarkedText('<p>⟦Déšk</p>')).toEqual(['⟦⟧ do not pair'])
})
