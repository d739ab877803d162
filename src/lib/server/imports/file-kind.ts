/** What a file is by its bytes. `text` is everything that has no mark of another kind. */
export type FileKind = 'pdf' | 'zip' | 'locked-office' | 'other' | 'text';

/** A PDF may begin with something else; readers look this far for its mark. */
const pdfSearch = 1024;
const lockedSearch = 64 * 1024;

/** First bytes of files that people upload by mistake, in hexadecimal. */
const others = [
	'89504e47', // PNG
	'ffd8ff', // JPEG
	'47494638', // GIF
	'52494646', // RIFF: WebP, WAV
	'49492a00', // TIFF
	'4d4d002a', // TIFF
	'1f8b', // gzip
	'377abcaf271c', // 7z
	'526172211a07', // RAR
	'7b5c727466', // RTF
	'494433', // MP3
	'4f676753', // Ogg
	'7f454c46', // ELF
	'cafebabe', // Java, Mach-O
	'53514c69746520' // SQLite
];

/** The kind of a file by what it holds; its name says nothing here. */
export function fileKind(bytes: Uint8Array): FileKind {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const start = file.toString('hex', 0, 8);
	if (file.subarray(0, pdfSearch).includes('%PDF-')) return 'pdf';
	if (start.startsWith('504b0304') || start.startsWith('504b0506')) return 'zip';
	if (start === 'd0cf11e0a1b11ae1') return isLocked(file) ? 'locked-office' : 'other';
	if (others.some((mark) => start.startsWith(mark)) || file.toString('latin1', 4, 8) === 'ftyp')
		return 'other';
	return 'text';
}

/** Word stores a document with a password in its old format, with a stream of this name. */
function isLocked(file: Buffer): boolean {
	const name = Buffer.from('EncryptedPackage', 'utf16le');
	return file.subarray(0, lockedSearch).includes(name) || file.subarray(-lockedSearch).includes(name);
}
