/**
 * What names out of a hat are made of. Every adjective suits every animal, and none of them judges, teases or
 * touches what a round may be about: no colours, no sizes, no heraldic beast, nothing that is also slang or abuse
 * of people, nothing of law, borders or safety. Each pair fits into the longest name that a player may type.
 *
 * A game is folded from its events, which hold a draw and not its name: a list that changes while a game is open
 * renames its players at the next start.
 */
export const adjectives = (
	'Agile Alert Amiable Attentive Bold Breezy Bright Brilliant Calm Careful Cheerful Cheery Clever ' +
	'Constant Cosy Curious Dapper Deft Diligent Eager Earnest Elegant Friendly Generous Genial Gentle ' +
	'Glad Graceful Happy Hearty Helpful Honest Hopeful Humble Inventive Jaunty Jolly Joyful Keen Kind ' +
	'Likeable Lively Logical Lucky Merry Mindful Modest Musical Neat Nimble Noble Observant Patient ' +
	'Pleasant Plucky Poetic Polite Practical Prudent Punctual Quick Quiet Radiant Ready Relaxed ' +
	'Reliable Sensible Serene Sincere Skilful Sociable Sparkling Spirited Splendid Steady Sunny Tactful ' +
	'Tidy Tuneful Upbeat Vivid Wise Witty'
).split(' ');

export const animals = (
	'Alpaca Antelope Avocet Badger Bumblebee Butterfly Chaffinch Cricket Curlew Deer Dolphin Dormouse ' +
	'Dragonfly Egret Elk Emu Falcon Finch Firefly Flamingo Gazelle Gecko Giraffe Goldfinch Hare ' +
	'Hedgehog Heron Hoopoe Ibex Ibis Iguana Jay Kestrel Kingfisher Kittiwake Koala Ladybird Lapwing ' +
	'Lark Linnet Llama Lynx Macaw Marmot Marten Moorhen Moose Narwhal Newt Octopus Oriole Oryx Osprey ' +
	'Owl Panda Partridge Pelican Penguin Pheasant Pipit Plover Puffin Quokka Redstart Reindeer Robin ' +
	'Salamander Sandpiper Seahorse Siskin Skylark Sparrow Squirrel Starling Swan Swift Tapir Tortoise ' +
	'Toucan Turtle Vole Wagtail Wallaby Warbler Waxwing Wren Yak Zebra'
).split(' ');
