import { describe, expect, test } from 'vitest';
import type { Reading } from './job';
import { readHtml } from './html';

const filler = 'The ferry left Northmouth at noon with forty people, two dogs and a piano on board. '
	.repeat(4)
	.trim();

async function readingOf(html: string, address: string | null = null): Promise<Reading> {
	const reading = await readHtml(html, address);
	if (!reading.ok) throw new Error(reading.error);
	return reading.value;
}

/** A whole page around an article, with everything that a news site puts beside it. */
function page(article: string, head = ''): string {
	return `<!DOCTYPE html><html><head>${head}</head><body>
		<header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
		<main><article><h1>Ferry row reaches the town hall</h1>${article}<p>${filler}</p><p>${filler}</p></article></main>
		<aside><h2>Most read</h2><ul><li><a href="/x">Otters return</a></li></ul></aside>
		<footer><p>Northmouth Lantern, Quay Street</p></footer>
		<script>document.write('<p>Buy a boat</p>')</script></body></html>`;
}

describe('the text of a page', () => {
	test('is its article in paragraphs, without what stands around it', async () => {
		const { text } = await readingOf(page('<p>Ada Quill was  late.</p><p>“Two more boats,”\nshe said.</p>'));
		expect(text).toBe(`Ada Quill was late.\n\n“Two more boats,” she said.\n\n${filler}\n\n${filler}`);
	});

	test('has every block as a paragraph of its own, and a broken line broken', async () => {
		const { text } = await readingOf(
			'<p>One<br>two</p><ul><li>three</li><li>four</li></ul><blockquote>five</blockquote><table><tr><td>six</td><td>seven</td></tr></table><h2>eight</h2><div>nine<div>ten</div>eleven</div>'
		);
		expect(text).toBe('One\ntwo\n\nthree\n\nfour\n\nfive\n\nsix\n\nseven\n\neight\n\nnine\n\nten\n\neleven');
	});

	test('has paragraphs also where a page only breaks lines between them', async () => {
		expect((await readingOf('<div>One.<br><br>Two.<br>\n<br>Three.</div>')).text).toBe(
			'One.\n\nTwo.\n\nThree.'
		);
	});

	test('joins no words over inline marks, and parts none', async () => {
		const { text } = await readingOf('<p>Ada <b>Qui</b>ll <a href="/x">said</a><em>: “No”</em>.</p>');
		expect(text).toBe('Ada Quill said: “No”.');
	});

	test('keeps quotation marks as they are, and decodes entities', async () => {
		const { text } = await readingOf(
			'<p>&ldquo;A&rdquo; &#8216;b&#x2019; &quot;c&quot; &laquo;d&raquo; &amp;lt; e&nbsp;f &pound;5 caf&eacute;</p>'
		);
		expect(text).toBe('“A” ‘b’ "c" «d» &lt; e\u00a0f £5 café');
	});

	test('holds nothing that runs or is hidden', async () => {
		const { text } = await readingOf(
			'<p>One</p><script>alert("x")</script><style>p{}</style><noscript>enable it</noscript><template>t</template><p hidden>h</p><p style="display: none">n</p><p aria-hidden="true">a</p><!-- c --><svg><text>s</text></svg><p onclick="alert(1)">Two<script>2</script></p>'
		);
		expect(text).toBe('One\n\nTwo');
	});

	test('holds no character that nothing shows', async () => {
		expect((await readingOf('<p>Fer\u0001ry\u0085 r&#8;ow &#147;x&#148;</p>')).text).toBe('Ferry row “x”');
	});

	test('may run from right to left, and hold emoji', async () => {
		expect((await readingOf('<p dir="rtl">قالت آدا: «تأخرنا»</p><p>🚢👩‍👩‍👧</p>')).text).toBe(
			'قالت آدا: «تأخرنا»\n\n🚢👩‍👩‍👧'
		);
	});

	test('says where its picture captions are', async () => {
		const { text, captions } = await readingOf(
			page('<figure><img src="x"><figcaption>Ada Quill on the quay</figcaption></figure><p>She was late.</p>')
		);
		expect(captions.map(({ start, end }) => text.slice(start, end))).toEqual(['Ada Quill on the quay']);
	});

	test('is there for a page with no end tags, no body and no head', async () => {
		expect((await readingOf('<!doctype html><title>T</title><p>One<p>Two')).text).toBe('One\n\nTwo');
		expect((await readingOf('<html><head><title>T</title></head><p>One</html>')).text).toBe('One');
		expect((await readingOf('<body><p>One</body>')).text).toBe('One');
	});

	test('is there where elements nest deeper than calls can', async () => {
		const depth = 8_000;
		const { text } = await readingOf(`${'<div>'.repeat(depth)}deep${'</div>'.repeat(depth)}`);
		expect(text).toBe('deep');
	});
});

test('a page without words is not an article', async () => {
	for (const html of ['<html></html>', '<p></p>', '<script>x</script>', '<img src="a">']) {
		expect(await readHtml(html, null)).toEqual({ ok: false, error: 'not-an-article' });
	}
});

describe('what a page says of itself', () => {
	const factsOf = async (head: string, address: string | null = null) => {
		const { title, outlet, author, date, address: found } = await readingOf(page('', head), address);
		return { title, outlet, author, date, address: found };
	};

	test('comes from its JSON-LD first', async () => {
		const linked = {
			'@graph': [
				{ '@type': 'WebPage', name: 'no' },
				{
					'@type': ['Thing', 'NewsArticle'],
					headline: 'Ferry row &',
					datePublished: '2031-05-17T23:30:00+01:00',
					author: [{ '@type': 'Person', name: 'Edda Finch' }, 'Dov Ellery'],
					publisher: { name: 'Northmouth Lantern' }
				}
			]
		};
		const head = `<meta property="og:title" content="Other"><script type="application/ld+json">${JSON.stringify(linked)}</script>`;
		expect(await factsOf(head)).toEqual({
			title: 'Ferry row &',
			outlet: 'Northmouth Lantern',
			author: 'Edda Finch, Dov Ellery',
			date: '2031-05-17',
			address: null
		});
	});

	test('comes from its meta tags else, the title without the outlet at its end', async () => {
		const head = `<meta property="og:title" content="Ferry row - Northmouth Lantern"><meta property="og:site_name" content="Northmouth Lantern"><meta name="author" content="By Edda Finch"><meta property="article:published_time" content="2031-05-17"><link rel="canonical" href="/ferry-row">`;
		expect(await factsOf(head, 'https://lantern.example/ferry-row?from=mail')).toEqual({
			title: 'Ferry row',
			outlet: 'Northmouth Lantern',
			author: 'Edda Finch',
			date: '2031-05-17',
			address: 'https://lantern.example/ferry-row'
		});
	});

	test('comes from what it shows where it has neither', async () => {
		const html = page('<p class="byline">By Edda Finch</p><time datetime="2031-05-17T08:00">May</time>');
		expect(await readingOf(html)).toMatchObject({
			title: 'Ferry row reaches the town hall',
			outlet: null,
			author: 'Edda Finch',
			date: '2031-05-17'
		});
	});

	test('is nothing where JSON-LD is broken or of other kinds than it should be', async () => {
		const broken = ['{', '[]', 'null', '{"@type":"NewsArticle","headline":{},"author":[null,3,{"name":[]}]}'];
		for (const block of broken) {
			const { title, author } = await factsOf(`<script type="application/ld+json">${block}</script>`);
			expect({ title, author }).toEqual({ title: 'Ferry row reaches the town hall', author: null });
		}
	});

	test('no address but one of the web is taken for its own', async () => {
		const address = 'https://lantern.example/a';
		for (const href of ['javascript:alert(1)', 'file:///etc/hosts', 'http://[']) {
			expect((await factsOf(`<link rel="canonical" href="${href}">`, address)).address).toBe(address);
		}
	});
});
