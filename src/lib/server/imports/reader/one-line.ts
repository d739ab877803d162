const space = /[ \t\r\n\v\f]+/g;
const control = /\p{Cc}/gu;

/** Words of a page or file as they are shown: white space as one space, without characters that nothing shows. */
export function oneLine(words: string): string {
	return words.replace(space, ' ').replace(control, '');
}
