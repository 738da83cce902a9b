import { describe, expect, test } from 'vitest'
import { isOneSlip } from './return-words.ts'
import { wordList } from './word-list.ts'

test('2,048 words of three to seven letters, in the order of the alphabet, none twice', () => {
  expect(wordList).toHaveLength(2048)
  expect(wordList).toEqual([...new Set(wordList)].toSorted())
  expect(wordList.filter((word) => !/^[a-z]{3,7}$/.test(word))).toEqual([])
})

test('no word that hurts, and none that has one hidden in it', () => {
  const forms = 's es ed ing ness less'.split(' ')
  const worse = [...hurtful].flatMap((word) => [word, ...forms.flatMap((form) => grow(word, form))])
  const harmless = new Set(['curling', 'piping'])
  const all = new Set(worse.filter((word) => !harmless.has(word)))
  expect(wordList.filter((word) => all.has(word))).toEqual([])
  expect(wordList.filter((word) => hidden.test(word))).toEqual([])
})

describe('no word is taken for another', () => {
  test('by one slip of the hand', () => {
    const alike = wordList.flatMap((one, at) =>
      wordList.slice(at + 1).flatMap((other) => (isOneSlip(one, other) ? [[one, other]] : [])),
    )
    expect(alike).toEqual([])
  })

  test('by its ending: many of it, its past, who does it, the doing', () => {
    const endings = 's es d ed r er ers or ing y ly n en ful al ish ie ic ist th t ier ily est'
    const grown = new Set(
      wordList.flatMap((word) => endings.split(' ').flatMap((end) => grow(word, end))),
    )
    expect(wordList.filter((word) => grown.has(word))).toEqual([])
    const stems = wordList.flatMap((word) => /^(.{3,}?)e?(?:d|er|ing)$/.exec(word)?.[1] ?? [])
    expect(stems.filter((stem, at) => stems.indexOf(stem) !== at)).toEqual([])
  })

  test('by being two of them', () => {
    const known = new Set(wordList)
    const isTwo = (word: string) =>
      wordList.some((half) => word.startsWith(half) && known.has(word.slice(half.length)))
    expect(wordList.filter(isTwo)).toEqual([])
  })
})

function grow(word: string, end: string): readonly string[] {
  const short = word.slice(0, -1)
  const grown = [word + end, word + word.slice(-1) + end]
  if (/[ey]$/.test(word)) grown.push(short + end)
  if (word.endsWith('y')) grown.push(`${short}i${end}`)
  return grown.filter((one) => one !== word)
}

/** Words that may not be on the list: of body, illness, death, weapons, fire, drink, sex, faith, race, family, insults … */
const hurtful = new Set(
  `
arm arse ass back beard belly blood body bone bottom breast bum butt cheek chest chin ear eye
face fat finger fist foot freckle gut hair hand head heart hip hoof knee leg lip mouth muscle
nail neck nose paw pimple rear rump scar shoulder skin skull snout spine stomach tail throat
thumb toe tongue tooth tummy wart weigh weight wrinkle beauty big bulky chubby chunky curly
dainty dirty filthy giant ginger huge lanky large little lofty massive muck obese pale petite
plump pretty scruffy short skinny slender slim smell spotty stink stout tall tan thin tiny ugly
wide width ache blind cancer clinic cough cripple crutch deaf disease doctor dumb fever flu germ
harm hospital hurt idiot ill injury insane itch lame limp loony mad mental moron mute nit nurse
patient pill plague poison rash sick slow spastic special stammer stutter tablet thick vaccine
virus vomit wound bury coffin corpse dead death die ghost grave heaven hell hang hanging kill
killer morgue mourn murder noose rope skeleton slay suicide tomb urn vanish vigil wreath zombie
archery army arrow axe bash bat battle beat bite blade bomb bow bruise bullet burn cannon chase
chop club crush cut dagger dart drown fight grab grenade gun hammer hit hook hunt kick knife lash
laser mallet missile pistol poke punch push raid razor rifle rock scissors scratch shoot shot
shove slap smack soldier spear spike stab stick stone strangle strike sword tackle target threat
throw trap trip war weapon whip blaze bonfire candle ember explode fire firework flame flare
ignite lighter match matches petrol smoke spark torch alcohol ale bar barrel beer bong booze
bottle brandy cider cigar cocaine cocktail coke crack crystal dope drink drug drunk gin glue
grass heroin high hemp joint keg ketamine lager meth mushroom needle pipe poppy pot pub rum
sherry sniff snort speed spice spliff stoned tavern tobacco vape vodka weed whisky wine balls
bang beaver bender bent bikini blow bollard bonk bra camp cherry clam cock come condom cougar
cream crumpet cucumber date dick dribble eggplant erect erotic fanny flange flash fondle fruit
gay grope grind hard hole homo hooker horn hose hot hump jerk job jugs kiss knickers knob
knockers lesbian lick love lover melon member minge moist muff naked nipple nude nuts oral organ
package packet pansies pants panties peach pear period pole poof pork porn prick prostitute pussy
queer randy rod romp rubber sack sausage screw seed seedling semen sex sexy shaft shag slag
slapper slit slut sperm spunk stiff strip suck swinger tart tease tits tool toss tosser tug
vibrate virgin wank wanker wedding wet whore willy wood bogey bog crap dump dung fart log loo
nappy pee piss plop poo poop potty snot toilet trump turd wee abbey altar angel bible bishop
chapel christmas church cross devil easter god gospel halo holy hymn jesus monk mosque nun pope
pray priest saint satan sin soul temple vicar worship african alien american arab asian black
british brown chinese cocoa coconut coffee colony cotton curry english foreign french german
gipsy gypsy immigrant indian irish jew jungle migrant muslim native negro oreo polish race
refugee roman savage scotch slave spade tribe turkey welsh white yellow baby bachelor boy bride
chap daddy girl groom guy king lad lady lass maid male man men mermaid miss mister prince
princess queen sir tomboy wife woman adopt aunt brother child cousin dad divorce family father
foster gran mother mum nan nanny nephew niece orphan parent sister son twin uncle widow bath bed
bedroom cottage cradle flat home house kitchen lodge mansion nest rent roof shelter bully
detention dunce exam exclude expel fail failure homework lesson marks school suspend teacher test
truant ape baboon beast bitch boar bug chick chicken chimp cockroach cow crab cuckoo dinosaur dog
donkey duck flea fox frog goat goose gorilla hag hen hippo hog horse hound hyena jackal leech
lemming louse maggot minx mole monkey mouse mule mutt parasite pig pigeon pug pup puppy rat rhino
roach rooster sheep shrew skunk sloth slug snail snake sow spider swine toad vermin viper vixen
vulture walrus weasel whale wolf worm bacon banana bean beef burger cabbage cheesy cracker
dumpling fudge grape ham hamburger lemon meat muffin noodle nugget nut peanut plum potato prawn
pudding spud steak swede toffee turnip vegetable brat clown coward cheat creep daft dafty dim
dork dozy dragon dwarf fake fool freak geek gnome goblin gossip grumpy idle imp jester joker junk
lazy liar loser melt midget minion misfit monster mug muppet nasty nerd noob odd ogre peasant
pest phoney plank plonker posh prat puny reject rogue rotten rubbish scum silly simp skank sly
smelly snitch snob snowflake soft stupid sus thug tramp trash troll twerp twit vile wally waste
weak weird wimp witch wuss yob afraid alone ashamed cry dark empty fear gloom goodbye grief
guilty hate hide hollow hopeless jail jealous lonely lost moan nobody no nothing only panic sad
scare secret shame silent single sob solo sorry sulk tear tears threaten ugh unhappy unwanted
upset weep without worry wrong arrest bandit cell cop court crime crook enemy gang gangster
informer jailer jury kidnap lawless pirate police prison rob robber shoplift spy stalk steal
thief victim villain warden beggar bill bank broke cash cheap coin debt dollar fee fine loan
money pay penny poor pound poverty purse rich scrounge wallet wealth bridge cliff edge ledge
railway tablets amelia amber archie charlie chloe daisy dylan ella evie florence freya george
grace harry hazel heidi holly ivy jack jacob jade jasmine jasper joy lily lola louis luna mason
maya mia millie noah olive oscar pearl riley river robin rose rosie rowan ruby scarlet sienna
summer sunny teddy theo tommy violet willow zara
`.split(/\s+/),
)

/** What may not be hidden in a word either. */
const hidden =
  /anal|arse|bastard|bitch|chink|cock|coon|count|cum|cunt|dago|dick|drug|fag|fart|fuck|gook|gyp|homo|idiot|jap|kike|kill|knife|mong|moron|nazi|nig|nonce|paki|paedo|pedo|piss|porn|prick|queer|rape|retard|sex|shit|slag|slut|spas|spaz|spic|stab|suicid|tits|tranny|turd|twat|ugly|wank|whore|wog|yid/
