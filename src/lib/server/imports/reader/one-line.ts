const space = /[ \t\r\n\v\f]+/g;
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const control = /[\u0000-\u001f\u007f-\u009f]/g;

/** Words of a page or file as they are shown: white space as one space, without characters that nothing shows. */
export function oneLine(words: string): string {
	return words.replace(space, ' ').replace(control, '');
}
