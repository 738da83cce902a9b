/**
 * The 2,048 words that return words are made of, in the order of the alphabet; our own choice for a child of nine.
 * The place of a word is its number, so a change here changes what a receipt says: never while a receipt may be replayed,
 * and a word once given out must stay readable (decision 2). Spelling, sound and kindness are held by its test.
 */
export const wordList: readonly string[] = `
abacus abroad absorb acacia accord acquire acre acrobat across acrylic action actor actual adapt
adding admiral adorn advance advert advice afloat agenda agree ahead aikido airbus airflow airlift
airline airlock airmail airpark airplay airport airship airtime ajar album alcove alder alert
algebra allow almanac almond almost aloe aloft aloha along alpaca alpine already always amaze
ambient amble amount amplify amuse anagram anchor anchovy ancient angle angular animate anorak
another answer antenna anthill antics antique antler antonym anvil anybody anyhow anytime anyway
apiary appear applaud apple approve apricot apron aptly aqua aquatic arbor arcade archive archway
arctic arena armband armrest aroma arrange arrival artful article artisan artwork aside aspect
aspire assist athlete atlas atoll atomic atop audio august author avatar avenue average avocado
awake award awhile awning axis azalea azure backlog backup badger bagel bagpipe bakery balance
ballad ballet balloon balsa bamboo banjo banner banquet barley barrier barter bask bassoon batch
batik bauble beacon beading beam beanbag beanie bedrock beehive beeswax beetle begin begonia beige
belfry bench between beyond bigtop biker billion binary binder bingo biology biome biplane birdbox
biscuit bison bistro blanket blazer blend blink blip blossom blur board boating bobbin bobcat
bobsled bold bolero bonbon bonnet bonsai bonus book bookbag bookend booklet boombox boost borrow
botany bounce bowling bowtie bracket brake bramble bravo bread breeze bright brim brine brioche
brisk bristle broaden bronze broom broth browser brunch brush bucket buckle buggy bugle build bulb
bulrush bumble bumpy bungee bunting bustle busy button buzz buzzard byline byway cab cabin cabinet
cactus caddy cadence calcium calico calypso calzone cameo campus canary candied canoe canopy
canteen canter canvas canyon cape capital capsule captain caption caraway cargo carload carpet
carry cart cartoon carwash cascade casting catkin cavern cedar celery cellist cello cement central
century ceramic cereal chair chalet chapter chard chariot chatty cheddar cheery cheese chemist
cherish chevron chewy chicory chiffon chime chimney chirpy chives choice chorus chosen chrome churn
chutney cinema circle circuit citadel citron city civic clamber clang clarity clasp classic clatter
clear climate clipper cloak clog cloud clover clunk cluster clutch coach coast cobalt cobble cobweb
coding collage collect column combine comedy comet comfort comfy commute compact compete compile
compose concept condor conga conifer connect console consult contain context contour convex convoy
cooker coolbox copilot copy cordial corn corncob cornet cosmic cosmos costume couplet courage cove
craft crag crate crayon creak creator cress crested cricket crimson crinkly crisp crochet crocus
crouton crown crumble crumbs crunchy crust cube cuboid cupcake cupful curator curio curious curlew
curling current cursive cursor curtain cushion custard custom cutlery cyan cycling cyclist cyclone
cygnet cypress dabble daily damson dance dash data daypack daytime daytrip dazzle decade decagon
decibel decimal declare decoder decor deer defrost degree delight deliver delta deluxe delve denim
depict depot depth derby design desk desktop dessert detail device dewdrop diagram dial diamond
diary digit diner diploma dipper direct disco discus display distant ditto diving dock dodgem
dollop dolphin domain dome domino donate doodle doorway dotted dozen drawer dream drift drizzly
droplet drought drumkit drummer duet duo durable during duster dustpan duty dynamic dynamo eager
early earmark earth easel east eastern echoing eclair eclipse ecology edible edition editor educate
effect eggcup eight either elastic elated elegant element elevate eleven elixir elk embark emblem
emerald emoji emotion emperor emu enable enamel enchant enclose encore energy engine enhance enjoy
enrich ensure enter entire entry entwine epic episode equator equinox equip erase erosion errand
essay essence estuary etch evening evenly event every evolve exact example expand expect explain
explore export express extend fabric fact factory fairway falcon famous fan farmer fasten fauna
feather feature fence fender fennel ferry festive festoon fiction field fiesta fifteen fifth file
filling filter finale finch first fishing fixing fixture fizzy flair flannel flask fleecy fleet
flex flicker flock floral flower flurry flute flutter flying flyover foaming focus foggy folded
foliage folk fondue font forager forest forever forge format formula fortify forty forum forward
fossil foundry fourth foxtrot frame freedom freezer fresco fresh friday frisbee fritter frolic
frond frosty frothy frozen funfair furnish furrow fusion future gadget galaxy gallant galleon
gallery gallop galore game gamma gangway garage garden garland garlic garment garnet gasket gateway
gazebo gazelle gearbox gecko gelato gentle genuine geology gherkin gift giftbag giggle girder gizmo
glacial glad glance glaze gleam gleeful glider glimmer glimpse glint glisten glitter global glossy
glove glowing goal goblet goggles golden golf gondola gorse gosling gradual grain granary grand
granite granola granule graph grater gravity gravy grazing greet grid griddle grocer grommet groove
grotto guava guide guitar gully gumball gumboot gumdrop gumtree gusty gymnast habitat haddock haiku
hallway hamlet hammock hamper hamster handle handset handy happy hare harpist harvest hat hatband
hatbox hawk haycart hayloft hayride hazy headset headway hectare hedge helipad helium helix helm
helmet helper helpful hero herring hessian hexagon hickory highest highway hiking hill hillock
hilltop hinge history hockey holder holiday honest hoopla hooray hopeful hopper horizon host hover
hub hubcap huddle humid humming hundred hurdler hydrant hyphen ibex iceberg icebox icecap icecube
icicle icing icon idea igloo iguana imagine impala imprint impulse inbound inbox incline include
indeed indent index indigo indoor infield ingot initial inkblot inkjet inkling inkpad inkpot
inkwell inlaid inlet innings input insight inspire install instant integer intro inward island
italics item itself jackdaw jacket jam jamjar january jaunt jazzy jeans jeep jelly jetpack jetty
jigsaw jive jog joinery joining jotter journey jovial joyful joyous jubilee juggle jukebox junior
jupiter kale kayak kazoo keen keeper kernel kestrel ketchup kettle keycard keynote keypad keyring
keyword kiln kind kinetic kingdom kiosk kitbag kiwi knack koala ladder ladle lagoon lake landing
lantern lapel laptop lapwing larch latest laundry lava lavish lawn layered layout leaflet leafy
league ledger leisure lemony lemur lens lentil leopard lettuce level lexicon liberty library lid
liftoff likely lilac lilypad lime limeade limit linen lineup linger lion liquid literal litmus
lizard loaf lobby lobster locket logbook logic logjam logo lolly lookout loop lorry lotus lowland
ludo luggage lullaby lunar lunch lupin lynx lyrical macaw machine macro magenta magical magma
magnet magnify mailbag mailbox main majesty mall mallard mambo mango manta mantis manual many map
maple maraca marble margin marimba market marmot marquee marsh marvel mascot matrix matting maximum
maybe mayfly meadow meander measure median medley meerkat mellow melodic memo menu merino merit
metal meteor method metric metro midair midday middle midland midterm midweek midyear mighty mildly
mileage milk millet mineral mingle minibus minim minimum minivan minty minuet mirage mission mist
mitten mixer mode modern modify module moment monarch monday monitor monocle monsoon montage month
moonlit moonset moorhen mooring moose moped morsel mosaic mossy mostly motif motor motto movie
mudflat muesli mulch mural museum music mustang mystery myth nacho napkin narrate narrow narwhal
nature navy neat nebula nectar neon neptune nestle netball netting network neutral neutron new
nibble nifty nimbus ninepin ninety ninth noble nonagon normal north notable note notelet notepad
notice notify noun nourish novel novelty nucleus number numeral numeric nutmeg oaken oakwood oasis
oatcake oatmeal oats oblong oboe obtain ocarina ocean octagon octave octet october octopus offbeat
office offline offside oilcan oilskin okra olympic omega onboard once onion onset onwards opener
opera opinion optics optimal option oracle orange orbit orchard orderly oregano organic origami
oriole osprey ostrich outback outcome outdoor outer outline outlook outpost output outset outward
oval overall overlap owl oxbow oxcart oxen oxygen ozone pacific packing paddler padlock page pagoda
paint palace pancake panda panel panini panpipe panther pantry papaya paper paprika parade paradox
parasol parcel parka parrot parsley parsnip pasta pastel pastime pasture path pathway patio pattern
paving pavlova pebbly pecan pedal pelican pencil pendant penguin penpal peppery perform pergola
perhaps petunia pewter photon physics piano piccolo picket picnic piece pillar pilot pinball pine
pioneer pipette piping piston pitch pixel pizza placard plan planet plate plateau playful playmat
playoff playset plaza plenty plucky plumage plumber plume plural pluto plywood pockets podcast
podium poem poetic poetry pointer poised polite polka pollen polo polygon pomelo pompom pond
pontoon popcorn poplar porch portal postage postbag postbox pottery power prairie praline precise
prefer prefix prelude prepare present presto pretzel primary prime printed prism process product
project promote prompt proof proper prose protein proverb provide publish puffin pulley pulsar
pulse puma pumice pumpkin punnet puppet purple putty puzzle pylon pyramid quaint quality quantum
quarry quartet quartz quasar quench quest quiche quicken quickly quietly quill quilted quince
quintet quote rabbit radar radiant radio radish radius raffia rafting ragtime railing rainy raisin
ramp ranch ranger rapids rarely rather rattle ravioli reach reactor reader realm reason rebuild
recall recent recipe recital recline recycle redraw redwing redwood reef referee refill refine
reflect refrain refresh refuel regalia regard regatta region regular reheat rejoice relaxed relay
release relish remain remind remix remodel remote rename renewal reopen repaint repair replace
replant replica reply request rescue reserve reset resolve resort respond restart restful restore
result resume rethink retreat return reuse reverse review revisit rewire rewrite rhombus rhubarb
ribbon ricotta ridge rigging rink rinse ripe ripple rivet road roadway robust rockery rodeo roll
rondo roomy root rosehip roster rota rotate roundup routine rowboat rowing royal royalty ruffle
rugby rugged ruler rumba rummage runner runway rusk russet rustic sachet saddle safari saga sailor
salad salmon salt samba sampler sandbag sandbox sander sandpit sapling sardine satin satnav satsuma
saucer sawdust sawmill scallop scamper scanner scarf scenery scholar science scone scooter scorer
scout screen scribe script scroll sculpt seabed seafood seagull seal sealion seasalt seaside
seawall seaway second sector seesaw segment seldom select sensor sepia septet sequel sequin series
service sesame seven several sewing shallot shawl shelf sherbet shiny shoe shoebox showery shrub
shuffle shutter sidebar siding sieve signal silken silo silver similar simmer simply singing sitcom
site sixteen sizzle skater sketch skier skilift skim skipper skittle skydive skylab skylark skyline
skyward slalom sleek sleepy sleeve slide slipway slush smile smock smudge snazzy snippet snooker
snooze snorkel snow snowcap snug soccer soda soften soloist solve sonar sonata song sonic soothe
soprano sorbet sorter sound soup south soybean space spangle sparkly sparrow spatula speaker
specify sphere spinach spindle spinney spiral splash spoke spongy sponsor spool sporty sprig
springy sprint sprout spruce spry square squeaky squid stack stadium stage stairs stand standby
stanza staple stardom starlit starry starter static station statue steady steam stellar stencil
stereo steward sticker stilts stopper storage stove straw street stretch stride string stripy
strudel strum studio style suburb subway success sudoku suede suffix sugar sultana sum summery
summit sunbeam sunbird sunday sundeck sundial sundown sunfish sunhat sunlit sunnier sunrise sunroof
sunset sunspot superb supper supply support suppose surfer survey swan sweep swift swirly switch
swivel symbol synonym syntax syrup system table tactful tactic tadpole takeoff tally tandem tangent
tangram tapioca tarmac tartan tassel taste teacup teak teapot tearoom teaset teatime tempo tendril
tennis tenpin tenth terrace terrain textile texture thank thatch thaw theme theorem theory thermal
thinker thirty thread thrive thunder ticking tidal tideway tidings tiling tilt timely timer tinsel
tiptoe today tofu toga tomato toolkit topaz topcoat topdeck topic topple topsail tornado toucan
tourist towline town toy toybox toyshop tracing tractor trade trail trainer tram tramway travel
trawler treble tree treetop trellis trestle trickle trifle trilby trilogy trimmer trinket tripod
triumph trivia trophy tropics trove trowel truck truly trumpet trundle tuba tuffet tugboat tulip
tumbler tundra tuneful tunic tuning tunnel turbine turbo turf turnout turtle tuxedo twelve twenty
twice twiddle twig twirl twist type typeset typhoon typical ukulele ultra umpire umpteen unfold
unfurl unicorn uniform unify unique unison unite unload unlock unpack unravel unroll unveil unwind
unwrap upbeat update updraft upgrade uphill upkeep upland uplift uplink upright upswing uptown
upward usable usage useful usher usual utensil utility utmost vacuum valiant valid valley value
variety various varnish vase vaulted veggie vehicle velvet venture veranda verb verify vessel
victory viewer villa vinegar vintage vinyl violin visible vision visit visor vista visual vitamin
vivid vocal voicing volcano volt voltage volume vortex voucher vowel voyage wafer waffle waggle
wagon waiter walkway wallaby walnut waltz warbler warmth warmup washbag washer wave waxwing waxwork
wayside weaver webbing webcast webpage website weekend weekly welcome welder western wetland
wetsuit wharf wheat wheel whisk whistle wicker widget wiggly window wing wingtip winner wintry wire
wisdom wish witty wombat wonder wooden woolly wording work workday workout world woven wrapper
writing yak yarn year yodel yogurt yoyo zebra zenith zesty zigzag zingy zinnia zip zipline zodiac
zoology zoom
`
  .trim()
  .split(/\s+/)
