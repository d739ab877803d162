/** 256 short plain words, each easy to say across a classroom: one for each value of a byte. */
export const phraseWords: readonly string[] =
	`acorn amber anchor apple april apron arch arrow ash aspen attic autumn badger bagel baker balcony
		bamboo banjo barley barn barrel basil basket beach beacon bean beech bell bench berry bicycle birch
		biscuit blanket blossom boat bobbin bonnet book boot bottle bowl bramble branch bread breeze brick
		bridge broom brush bucket button cabin cactus cake camel camera canal candle canoe canvas carpet
		carrot castle cedar cellar cello chalk chapel cherry chess chestnut chimney cider cinema circle clay
		cliff clock cloud clover coast cobalt coffee comet compass copper coral cork corner cotton cradle
		crane crayon cricket crystal curtain daisy dancer dawn desert desk diamond dolphin donkey door dove
		dragon drum eagle easel echo elbow elm ember emerald engine falcon farmer feather fern ferry fiddle
		field fig finch fjord flag flame flannel flint flute forest fossil fountain fox garden garlic gate
		gentle giraffe glacier glove goose granite grape grass gravel guitar hammer hammock harbour harp
		harvest hazel hedge helmet heron hill holly honey horizon igloo indigo island ivory ivy jacket jasmine
		jigsaw jungle juniper kayak kettle kitchen kite ladder lagoon lake lamp lantern laurel lemon library
		lilac lily linen lobster locket lotus magnet mango maple marble market meadow melon mill mint mirror
		mitten moon mosaic moss mountain museum mustard needle nest nickel north notebook nutmeg oak oasis
		oats ocean olive onion orange orbit orchard otter paddle palace panda paper parcel parrot pasta peach
		pearl pebble pelican pencil pepper piano pigeon pillow pine planet plum pocket pollen pond poplar
		poppy potato puzzle quartz quill quilt rabbit radio rain raven`.split(/\s+/);
