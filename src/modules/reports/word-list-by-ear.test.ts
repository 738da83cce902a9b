import { dictionary } from 'cmu-pronouncing-dictionary'
import { expect, test } from 'vitest'
import { wordList } from './word-list.ts'

test.each([
  ['American', american],
  ['English', english],
])('no two words sound alike in an %s mouth', (_, mouth) => {
  expect(wordList.filter((word) => mouth(word).length === 0)).toEqual([])
  expect(nearPairs(mouth).filter(([one, other]) => areAlike(mouth, one, other))).toEqual([])
})

test.each([
  ['flower', 'flour', true],
  ['fleece', 'fleet', true],
  ['medal', 'metal', true],
  ['comb', 'cone', true],
  ['quill', 'quiz', true],
  ['sauce', 'source', true],
  ['larva', 'lava', true],
  ['haddock', 'hammock', false],
  ['goal', 'roll', false],
  ['radio', 'rodeo', false],
  ['anchor', 'pebble', false],
])('%s and %s are alike: %s', (one, other, alike) => {
  expect(areAlike(american, one, other) || areAlike(english, one, other)).toBe(alike)
})

/** Pairs that are the same once a letter, or a sound, is left out: all that one slip could part, and some more. */
function nearPairs(formsOf: (word: string) => readonly Sounds[]): readonly [string, string][] {
  const shelves = new Map<string, string[]>()
  for (const word of wordList)
    for (const form of formsOf(word)) {
      const without = form.map((_, at) => form.toSpliced(at, 1))
      for (const key of new Set([form, ...without].map((left) => left.join(' '))))
        shelves.set(key, [...(shelves.get(key) ?? []), word])
    }
  return [...shelves.values()].flatMap((shelf) =>
    shelf.flatMap((one, at) =>
      shelf
        .slice(at + 1)
        .flatMap((other): [string, string][] => (one === other ? [] : [[one, other]])),
    ),
  )
}

type Sounds = readonly string[]

/** All ways in which a word is said, as CMU writes them. */
function soundsOf(word: string): readonly Sounds[] {
  const keys = [word, ...[1, 2, 3, 4].map((way) => `${word}(${way})`)]
  const said = [byHand.get(word), ...keys.map((key) => dictionary[key])]
  return said.flatMap((way) => (way === undefined ? [] : [way.split(' # ')[0]?.split(' ') ?? []]))
}

function american(word: string): readonly Sounds[] {
  return soundsOf(word).map((way) => way.map(unstressed))
}

/** As in the south of England: no r but before a vowel, a long a where no o is written. */
function english(word: string): readonly Sounds[] {
  return soundsOf(word).map((way) =>
    way.flatMap((said, at) => {
      const [sound, next, third] = [said, way[at + 1] ?? '', way[at + 2] ?? ''].map(unstressed)
      if (sound === 'R') return isVowel(next) ? ['R'] : []
      if (sound === 'ER') return [said === 'ER1' ? 'ER' : 'AH', ...(isVowel(next) ? ['R'] : [])]
      if (next === 'R' && !isVowel(third)) return [withoutR[sound ?? ''] ?? sound ?? '']
      return [sound === 'AA' && !/o|wa|qua/.test(word) ? 'AR' : (sound ?? '')]
    }),
  )
}

const withoutR = Object.fromEntries(
  'AA:AR AO:AO OW:AO UH:AO UW:AO EH:EA EY:EA AE:EA IY:IA IH:IA'
    .split(' ')
    .map((to) => to.split(':')),
) as Record<string, string>

function isVowel(sound = ''): boolean {
  return /^[AEIOU]/.test(sound)
}

function unstressed(sound: string): string {
  return sound.replace(/\d/, '')
}

function areAlike(mouth: (word: string) => readonly Sounds[], one: string, other: string): boolean {
  return mouth(one).some((a) => mouth(other).some((b) => isAlike(a, b)))
}

/** The same, or one sound apart, unless that is one sound changed for another of a clearly different kind. */
function isAlike(one: Sounds, other: Sounds): boolean {
  const longer = Math.max(one.length, other.length)
  const front = Array.from({ length: longer }).findIndex((_, at) => one[at] !== other[at])
  if (front === -1) return true
  let back = 0
  while (front + back < longer && one.at(-1 - back) === other.at(-1 - back)) back += 1
  const apart = longer - front - back
  const [a = '', b = ''] = [one[front], other[front]]
  if (apart > 1 || one.length !== other.length)
    return apart <= 1 || (apart === 2 && one[front + 1] === b && other[front + 1] === a)
  return !isClear(a, b) || (back === 0 && /^[SZ]$/m.test(`${a}\n${b}`))
}

function isClear(one: string, other: string): boolean {
  return [consonants, vowels].some((kinds) => {
    const [a, b] = [one, other].map((sound) => kinds.find((kind) => kind.includes(sound)))
    return a !== undefined && b !== undefined && a !== b
  })
}

const consonants = ['P B T D K G CH JH', 'F V TH DH S Z SH ZH HH', 'M N NG', 'L R W Y'].map(
  (kind) => kind.split(' '),
)
const vowels = ['IY IH EY EH AE', 'AO OW UW'].map((kind) => kind.split(' '))

/** Words that CMU does not know, said by ear in its way of writing; 1 marks the one vowel whose stress matters. */
const byHand = new Map(
  `
aikido:AY-K-IY-D-OW airpark:EH-R-P-AA-R-K airplay:EH-R-P-L-EY antonym:AE-N-T-AH-N-IH-M
apiary:EY-P-IY-ER-IY beanbag:B-IY-N-B-AE-G beanie:B-IY-N-IY beeswax:B-IY-Z-W-AE-K-S
bigtop:B-IH-G-T-AA-P birdbox:B-ER1-D-B-AA-K-S bonbon:B-AA-N-B-AA-N bookbag:B-UH-K-B-AE-G
bowtie:B-OW-T-AY calzone:K-AE-L-Z-OW-N-IY carwash:K-AA-R-W-AA-SH catkin:K-AE-T-K-IH-N
chicory:CH-IH-K-ER-IY coolbox:K-UW-L-B-AA-K-S couplet:K-AH-P-L-AH-T crinkly:K-R-IH-NG-K-L-IY
cuboid:K-Y-UW-B-OY-D cupful:K-AH-P-F-UH-L curlew:K-ER1-L-Y-UW cursive:K-ER1-S-IH-V
cygnet:S-IH-G-N-AH-T daypack:D-EY-P-AE-K daytrip:D-EY-T-R-IH-P decagon:D-EH-K-AH-G-AA-N
dewdrop:D-UW-D-R-AA-P dodgem:D-AA-JH-AH-M drumkit:D-R-AH-M-K-IH-T dustpan:D-AH-S-T-P-AE-N
eclair:EY-K-L-EH-R emoji:IH-M-OW-JH-IY fizzy:F-IH-Z-IY flyover:F-L-AY-OW-V-ER
forager:F-AO-R-IH-JH-ER funfair:F-AH-N-F-EH-R gangway:G-AE-NG-W-EY gelato:JH-AH-L-AA-T-OW
gherkin:G-ER1-K-IH-N giftbag:G-IH-F-T-B-AE-G gorse:G-AO-R-S gosling:G-AA-Z-L-IH-NG
granary:G-R-AE-N-ER-IY griddle:G-R-IH-D-AH-L grommet:G-R-AA-M-AH-T gumball:G-AH-M-B-AO-L
gumboot:G-AH-M-B-UW-T gumdrop:G-AH-M-D-R-AA-P gumtree:G-AH-M-T-R-IY hatband:HH-AE-T-B-AE-N-D
hatbox:HH-AE-T-B-AA-K-S haycart:HH-EY-K-AA-R-T hayride:HH-EY-R-AY-D helipad:HH-EH-L-IH-P-AE-D
icecap:AY-S-K-AE-P icecube:AY-S-K-Y-UW-B inkpad:IH-NG-K-P-AE-D inkpot:IH-NG-K-P-AA-T
inkwell:IH-NG-K-W-EH-L jackdaw:JH-AE-K-D-AO jamjar:JH-AE-M-JH-AA-R jetpack:JH-EH-T-P-AE-K
jotter:JH-AA-T-ER kestrel:K-EH-S-T-R-AH-L keycard:K-IY-K-AA-R-D keyring:K-IY-R-IH-NG
kitbag:K-IH-T-B-AE-G lapwing:L-AE-P-W-IH-NG lemony:L-EH-M-AH-N-IY lilypad:L-IH-L-IY-P-AE-D
limeade:L-AY-M-EY-D marmot:M-AA-R-M-AH-T mayfly:M-EY-F-L-AY meerkat:M-IH-R-K-AE-T
minim:M-IH-N-IH-M minty:M-IH-N-T-IY moonset:M-UW-N-S-EH-T moorhen:M-UH-R-HH-EH-N
mudflat:M-AH-D-F-L-AE-T muesli:M-Y-UW-Z-L-IY narwhal:N-AA-R-W-AH-L netball:N-EH-T-B-AO-L
ninepin:N-AY-N-P-IH-N nonagon:N-AA-N-AH-G-AA-N notelet:N-OW-T-L-AH-T oaken:OW-K-AH-N
oatcake:OW-T-K-EY-K ocarina:AA-K-ER-IY-N-AH offside:AO-F-S-AY-D oilcan:OY-L-K-AE-N
oilskin:OY-L-S-K-IH-N paddler:P-AE-D-L-ER panpipe:P-AE-N-P-AY-P parasol:P-AE-R-AH-S-AO-L
parsnip:P-AA-R-S-N-IH-P pavlova:P-AE-V-L-OW-V-AH pebbly:P-EH-B-L-IY penpal:P-EH-N-P-AE-L
peppery:P-EH-P-ER-IY playmat:P-L-EY-M-AE-T playset:P-L-EY-S-EH-T pomelo:P-AA-M-AH-L-OW
postbag:P-OW-S-T-B-AE-G postbox:P-OW-S-T-B-AA-K-S praline:P-R-AA-L-IY-N punnet:P-AH-N-AH-T
raffia:R-AE-F-IY-AH redwing:R-EH-D-W-IH-NG reheat:R-IY-HH-IY-T remix:R-IY-M-IH-K-S
rhombus:R-AA-M-B-AH-S rockery:R-AA-K-ER-IY rondo:R-AA-N-D-OW rosehip:R-OW-Z-HH-IH-P
rumba:R-AH-M-B-AH sandpit:S-AE-N-D-P-IH-T satnav:S-AE-T-N-AE-V sealion:S-IY-L-AY-AH-N
seasalt:S-IY-S-AO-L-T seawall:S-IY-W-AO-L septet:S-EH-P-T-EH-T shallot:SH-AH-L-AA-T
showery:SH-AW-ER-IY skilift:S-K-IY-L-IH-F-T skylab:S-K-AY-L-AE-B slipway:S-L-IH-P-W-EY
snowcap:S-N-OW-K-AE-P sprig:S-P-R-IH-G springy:S-P-R-IH-NG-IY stripy:S-T-R-AY-P-IY
sudoku:S-UW-D-OW-K-UW sultana:S-AH-L-T-AA-N-AH summery:S-AH-M-ER-IY sundeck:S-AH-N-D-EH-K
sunhat:S-AH-N-HH-AE-T sunnier:S-AH-N-IY-ER swirly:S-W-ER-L-IY tangram:T-AE-NG-G-R-AE-M
tapioca:T-AE-P-IY-OW-K-AH tearoom:T-IY-R-UW-M teaset:T-IY-S-EH-T teatime:T-IY-T-AY-M
tendril:T-EH-N-D-R-AH-L tenpin:T-EH-N-P-IH-N tideway:T-AY-D-W-EY tiling:T-AY-L-IH-NG
toolkit:T-UW-L-K-IH-T topcoat:T-AA-P-K-OW-T topdeck:T-AA-P-D-EH-K topsail:T-AA-P-S-EY-L
toucan:T-UW-K-AE-N towline:T-OW-L-AY-N toybox:T-OY-B-AA-K-S toyshop:T-OY-SH-AA-P
tramway:T-R-AE-M-W-EY tuffet:T-AH-F-AH-T waggle:W-AE-G-AH-L washbag:W-AA-SH-B-AE-G
waxwing:W-AE-K-S-W-IH-NG waxwork:W-AE-K-S-W-ER1-K webcast:W-EH-B-K-AE-S-T wingtip:W-IH-NG-T-IH-P
zesty:Z-EH-S-T-IY zingy:Z-IH-NG-IY zipline:Z-IH-P-L-AY-N
`
    .trim()
    .split(/\s+/)
    .map((line) => line.split(':') as [string, string])
    .map(([word, said]) => [word, said.replaceAll('-', ' ')]),
)
