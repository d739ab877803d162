import { inflateRawSync } from 'node:zlib';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { ReportTable } from '../../core/report/tables';
import { csvOf } from './csv';
import { xlsxOf } from './xlsx';

const formulas = [
	'=HYPERLINK("http://example.org","Ada")',
	'+1',
	'-1',
	'@SUM(A1:A9)',
	'\t=1',
	'\r=1',
	' =1',
	'＝1',
	'=1\n=2'
];
const players: ReportTable = {
	name: 'Players',
	head: ['Name', 'Points'],
	rows: [['Zoë', 1250], ['محمد', -200], ['Sam; "the, great"', null], ...formulas.map((name) => [name, 0])]
};

/** The files in a zip archive, by its own list of contents. */
function unzip(archive: Buffer): Map<string, string> {
	const files = new Map<string, string>();
	let at = archive.readUInt32LE(archive.lastIndexOf('PK\x05\x06') + 16);
	while (archive.readUInt32LE(at) === 0x02014b50) {
		const [nameLength, extraLength, commentLength] = [28, 30, 32].map((by) => archive.readUInt16LE(at + by));
		const name = archive.toString('utf8', at + 46, at + 46 + Number(nameLength));
		const start = archive.readUInt32LE(at + 42);
		const from = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28);
		const packed = archive.subarray(from, from + archive.readUInt32LE(at + 20));
		files.set(name, (archive.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8'));
		at += 46 + Number(nameLength) + Number(extraLength) + Number(commentLength);
	}
	return files;
}

/** Every text in a workbook, and every number of its first sheet. */
async function contentsOf(tables: ReportTable[]) {
	const files = unzip(await xlsxOf(tables));
	const all = [...files.values()].join('');
	const texts = [...all.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, text]) => text);
	const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
	const numbers = [...sheet.matchAll(/<c (?![^>]*t="(?:s|inlineStr)")[^>]*><v>([^<]*)<\/v>/g)].map(
		([, v]) => v
	);
	return { files, all, texts, numbers };
}

test('a CSV says its encoding, keeps numbers as numbers and reads back as it was', () => {
	const csv = csvOf({ ...players, rows: players.rows.slice(0, 3) });
	expect(csv.startsWith('\ufeff"Name","Points"\r\n"Zoë",1250\r\n"محمد",-200\r\n')).toBe(true);
	const rows = Papa.parse(csv.slice(1), { skipEmptyLines: true }).data;
	expect(rows[3]).toEqual(['Sam; "the, great"', '']);
});

test.each(formulas)('a name like the formula %j is text in a CSV', (name) => {
	const [, [cell] = []] = Papa.parse<string[]>(csvOf({ head: ['Name'], rows: [[name]] }).slice(1)).data;
	expect(cell).toBe(`'${name}`);
});

test('a minus within a text, and a number below nothing, are left alone', () => {
	expect(csvOf({ head: ['Name'], rows: [['Anne-Marie'], [-5]] })).toContain('"Anne-Marie"\r\n-5\r\n');
});

test('a workbook holds a sheet for each table, without a formula', async () => {
	const { files, all, texts, numbers } = await contentsOf([
		players,
		{ name: 'Questions', head: ['Stem'], rows: [] }
	]);
	expect(files.get('xl/workbook.xml')).toMatch(/name="Players".*name="Questions"/s);
	expect(all).not.toContain('<f>');
	expect(texts).toEqual(expect.arrayContaining(['Name', 'Zoë', 'محمد', "'+1", "'@SUM(A1:A9)", "'＝1"]));
	expect(texts.filter((text) => /^\s*[=+\-@]/.test(text ?? ''))).toEqual([]);
	expect(numbers.slice(0, 2)).toEqual(['1250', '-200']);
});

test('what no workbook can hold does not break it', async () => {
	const { texts } = await contentsOf([
		{ name: 'Players', head: ['Name'], rows: [['<b>&amp;'], ['a\u0000b\u000b'], ['👩‍👩‍👧'], ['\ud800x']] }
	]);
	expect(texts).toEqual(expect.arrayContaining(['&lt;b&gt;&amp;amp;', 'ab', '👩‍👩‍👧']));
});
