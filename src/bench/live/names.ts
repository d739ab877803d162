const syllables = ['ba', 'lo', 'mi', 'ne', 'ru', 'ta', 'vi', 'so', 'da', 'ke'];

/** A name of its own for each player, in letters: what a number spells is not always fit for a class. */
export function nameOf(player: number): string {
	const name = [...String(player)].map((digit) => syllables[Number(digit)] ?? '').join('');
	return name.charAt(0).toUpperCase() + name.slice(1);
}
