import { crc32, deflateRawSync } from 'node:zlib';

// For tests: files made as they are needed, so that none lies in the repository.

type ZipEntry = { name: string; data: string | Uint8Array; saysUnpacked?: number; flags?: number };

/** A zip file; an entry may say another unpacked size than it has. */
export function zipOf(entries: ZipEntry[]): Uint8Array {
	const locals: Buffer[] = [];
	const directory: Buffer[] = [];
	let at = 0;
	for (const { name, data, saysUnpacked, flags = 0 } of entries) {
		const bytes = Buffer.from(data);
		const packed = deflateRawSync(bytes);
		const fields = Buffer.alloc(26);
		fields.writeUInt16LE(20, 0);
		fields.writeUInt16LE(flags, 2);
		fields.writeUInt16LE(8, 4);
		fields.writeUInt32LE(crc32(bytes), 10);
		fields.writeUInt32LE(packed.length, 14);
		fields.writeUInt32LE(saysUnpacked ?? bytes.length, 18);
		fields.writeUInt16LE(Buffer.byteLength(name), 22);
		const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
		const place = Buffer.alloc(14);
		place.writeUInt32LE(at, 10);
		directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, place, Buffer.from(name));
		locals.push(local);
		at += local.length;
	}
	const central = Buffer.concat(directory);
	const end = Buffer.alloc(22);
	end.write('PK\x05\x06', 'latin1');
	end.writeUInt16LE(entries.length, 8);
	end.writeUInt16LE(entries.length, 10);
	end.writeUInt32LE(central.length, 12);
	end.writeUInt32LE(at, 16);
	return Buffer.concat([...locals, central, end]);
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A DOCX file with these paragraphs; "\n" breaks a line. `more` are further entries of the zip file. */
export function docxOf(paragraphs: string[], more: ZipEntry[] = []): Uint8Array {
	const body = paragraphs
		.map((words) =>
			words
				.split('\n')
				.map((line) => `<w:t xml:space="preserve">${line}</w:t>`)
				.join('<w:br/>')
		)
		.map((runs) => `<w:p><w:r>${runs}</w:r></w:p>`)
		.join('');
	return zipOf([
		{
			name: '[Content_Types].xml',
			data: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
		},
		{
			name: '_rels/.rels',
			data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`
		},
		{
			name: 'word/document.xml',
			data: `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`
		},
		...more
	]);
}

/** A line of a PDF page: 12 points high, `x` and `y` from the lower left corner of 595 by 842. */
export type PdfText = { words: string; x?: number; y: number };

/** A PDF file with text at these places; `trailer` is added to its trailer, `objects` to its objects from 4 on. */
export function pdfOf(
	pages: PdfText[][],
	{ trailer = '', objects = [] }: { trailer?: string; objects?: string[] } = {}
): Uint8Array {
	const first = 4 + objects.length;
	const kids = pages.map((_, at) => `${first + at * 2} 0 R`).join(' ');
	const all = [
		'<</Type/Catalog/Pages 2 0 R>>',
		`<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`,
		'<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
		...objects,
		...pages.flatMap((lines, at) => {
			const content = lines
				.map(({ words, x = 72, y }) => `BT /F 12 Tf ${x} ${y} Td (${words}) Tj ET`)
				.join('\n');
			return [
				`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${first + at * 2 + 1} 0 R>>`,
				`<</Length ${content.length}>>stream\n${content}\nendstream`
			];
		})
	];
	let file = '%PDF-1.4\n';
	const places = all.map((object, at) => {
		const place = file.length;
		file += `${at + 1} 0 obj\n${object}\nendobj\n`;
		return `${String(place).padStart(10, '0')} 00000 n \n`;
	});
	const start = file.length;
	file += `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${places.join('')}`;
	file += `trailer<</Size ${all.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF`;
	return Buffer.from(file, 'latin1');
}

/** A PDF file that opens with a password only. */
export function encryptedPdf(): Uint8Array {
	const key = '5a'.repeat(32);
	return pdfOf([[{ words: 'The ferry left Northmouth at noon.', y: 700 }]], {
		objects: [`<</Filter/Standard/V 1/R 2/Length 40/P -44/O<${key}>/U<${key}>>>`],
		trailer: `/Encrypt 4 0 R/ID[<${key}><${key}>]`
	});
}

/** Lines of an article below one another, as a page of a PDF file sets them. */
export function setLines(lines: string[], from = 780): PdfText[] {
	return lines.map((words, at) => ({ words, y: from - at * 14 })).filter(({ words }) => words !== '');
}
