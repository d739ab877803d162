import { describe, expect, test } from 'vitest';
import { docxOf, encryptedPdf, pdfOf, setLines } from './fixtures';
import { importAddress, importFile, importHtml, importText, type Imported } from './import';
import { largestUpload, longestText } from './limits';

const article = 'Ferry row\n\nAda Quill said: “Two more boats on the bar will turn the smugglers back.”';

async function valueOf(importing: ReturnType<typeof importText>): Promise<Imported> {
	const outcome = await importing;
	if (!outcome.ok) throw new Error(outcome.error);
	return outcome.value;
}

const file = (name: string, bytes: string | Uint8Array) =>
	importFile({ name, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes });
const refusal = (error: string) => ({ ok: false, error });

describe('a pasted text', () => {
	test('is taken as it is, with what its top says of it', async () => {
		const text =
			'Ferry row\r\n\r\nBy Edda Finch\r\n4 March 2030\r\n  “We\u00a0are late,”  said Ada Quill.\r\n';
		expect(await importText(text)).toEqual({
			ok: true,
			value: {
				text,
				title: 'Ferry row',
				outlet: null,
				author: 'Edda Finch',
				date: '2030-03-04',
				address: null,
				furniture: [
					{ start: 13, end: 26, what: 'byline' },
					{ start: 28, end: 40, what: 'time stamp' }
				]
			}
		});
	});

	test('loses only byte order marks at its start', async () => {
		expect((await valueOf(importText(`\ufeff\ufeff${article}\ufeff`))).text).toBe(`${article}\ufeff`);
	});

	test('may run from right to left, hold emoji, and stand on one line', async () => {
		for (const text of ['قالت آدا: «تأخرنا»', '🚢👩‍👩‍👧 “Late,” said Ada 🇫🇷', 'word '.repeat(30_000)]) {
			expect((await valueOf(importText(text))).text).toBe(text);
		}
	});

	test('has no title where its first line is a sentence, or all there is', async () => {
		for (const text of ['The ferry sailed.\n\nIt sank.', 'Ferry row', 'Advertisement\n\nThe ferry sailed.']) {
			expect((await valueOf(importText(text))).title).toBeNull();
		}
	});

	test('may be of 200,000 characters and no more', async () => {
		expect((await importText('a'.repeat(longestText))).ok).toBe(true);
		expect(await importText('a'.repeat(longestText + 1))).toEqual(refusal('too-long'));
	});

	test('of 10 MB on one line is too large', async () => {
		expect(await importText('a'.repeat(10 * 1024 * 1024))).toEqual(refusal('too-large'));
	});

	test.each(['', ' ', '\r\n\t\n', '\ufeff'])('of nothing (%j) is empty', async (text) => {
		expect(await importText(text)).toEqual(refusal('empty'));
	});

	test.each([
		['a NUL', `Ferry\0row`],
		['another control character', 'Ferry\u001brow'],
		['letters that were lost', `Ferry \ufffd\ufffd\ufffd\ufffd row`]
	])('with %s is binary', async (_what, text) => {
		expect(await importText(text)).toEqual(refusal('binary'));
	});

	test('that is HTML is read as HTML', async () => {
		const { text, title } = await valueOf(importText('<h1>Ferry row</h1><p>It sank.</p><script>x</script>'));
		expect([text, title]).toEqual(['Ferry row\n\nIt sank.', 'Ferry row']);
	});

	test('that only has a sign of HTML in it is text', async () => {
		for (const text of [
			'Tides < 3 m and > 1 m',
			'<3 the ferry',
			'He wrote <b>late</b> on it',
			'<Ada> hello'
		]) {
			expect((await valueOf(importText(text))).text).toBe(text);
		}
	});
});

describe('a pasted page', () => {
	test('has its captions and the site’s own lines set aside', async () => {
		const html = `<article><figure><figcaption>Ada on the quay</figcaption></figure><p>It sank.</p><p>Read more: Otters</p></article>`;
		const { text, furniture } = await valueOf(importHtml(html, 'https://lantern.example/a'));
		expect(furniture.map(({ start, end, what }) => [text.slice(start, end), what])).toEqual([
			['Ada on the quay', 'picture caption'],
			['Read more: Otters', 'related link']
		]);
	});

	test('is refused when it is empty, binary, too large or holds no words', async () => {
		expect(await importHtml(' ', null)).toEqual(refusal('empty'));
		expect(await importHtml('<p>\0', null)).toEqual(refusal('binary'));
		expect(await importHtml('é'.repeat(largestUpload / 2 + 1), null)).toEqual(refusal('too-large'));
		expect(await importHtml('<html><script>x</script></html>', null)).toEqual(refusal('not-an-article'));
		expect(await importHtml(`<p>Ferry ${'\ufffd'.repeat(40)}`, null)).toEqual(refusal('no-text'));
	});
});

describe('a file', () => {
	test('may be text, in whatever encoding', async () => {
		const utf16 = Buffer.from(`\ufeff${article}`, 'utf16le');
		const texts = await Promise.all([file('a.txt', article), file('a.txt', utf16)].map(valueOf));
		expect(texts.map(({ text }) => text)).toEqual([article, article]);
		expect((await valueOf(file('a.txt', Buffer.from('caf\xe9 \x93No\x94', 'latin1')))).text).toBe(
			'café “No”'
		);
	});

	test('may be Markdown', async () => {
		const { text, title } = await valueOf(file('a.MD', '# Ferry row\n\nIt **sank**.'));
		expect([text, title]).toEqual(['Ferry row\n\nIt sank.', 'Ferry row']);
	});

	test('may be HTML, by its name or by what it holds', async () => {
		const files = [file('a.html', 'It <b>sank</b>.'), file('a.txt', '<!doctype html><p>It sank.')];
		const texts = await Promise.all(files.map(valueOf));
		expect(texts.map(({ text }) => text)).toEqual(['It sank.', 'It sank.']);
	});

	test('may be DOCX or PDF, whatever its name', async () => {
		expect((await valueOf(file('a.txt', docxOf(['Ferry row', 'It sank.'])))).text).toBe(
			'Ferry row\n\nIt sank.'
		);
		const pdf = pdfOf([setLines(['The ferry left Northmouth at noon', 'with forty people on board.'])]);
		expect((await valueOf(file('a', pdf))).text).toBe(
			'The ferry left Northmouth at noon with forty people on board.'
		);
	});

	test('may be of 5 MB and no more', async () => {
		expect(await file('a.txt', new Uint8Array(largestUpload).fill(97))).toEqual(refusal('too-long'));
		expect(await file('a.txt', new Uint8Array(largestUpload + 1).fill(97))).toEqual(refusal('too-large'));
	});

	test.each([
		['is empty', 'a.txt', '', 'empty'],
		['holds a NUL', 'a.txt', 'Ferry\0row', 'binary'],
		['is a picture by another name', 'a.txt', Buffer.from('89504e470d0a1a0a', 'hex'), 'not-this-kind'],
		['is RTF', 'a.docx', '{\\rtf1 Ferry}', 'not-this-kind'],
		['is an old Word file', 'a.doc', Buffer.from('d0cf11e0a1b11ae100', 'hex'), 'not-this-kind'],
		[
			'is a Word file with a password',
			'a.docx',
			Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
			'encrypted'
		],
		['is called PDF and is none', 'a.pdf', 'Ferry row', 'damaged'],
		['is a PDF file with a password', 'a.pdf', encryptedPdf(), 'encrypted'],
		[
			'is a zip bomb',
			'a.docx',
			docxOf(['x'], [{ name: 'zeros', data: new Uint8Array(31 * 1024 * 1024) }]),
			'unpacks-too-large'
		]
	])('that %s is refused', async (_what, name, bytes, error) => {
		expect(await file(name, bytes)).toEqual(refusal(error));
	});
});

test('an address of a private network is refused before anything is fetched', async () => {
	expect(await importAddress('http://127.0.0.1/')).toEqual(refusal('address-private'));
	expect(await importAddress('ferry row')).toEqual(refusal('address-refused'));
});
