const pronounced = /[\u0300-\u036f]/g;
const suffix = /^(?:jr|sr|ii|iii|mp|qc|kc|obe|cbe|phd)$/;
const beyondHead = /\s(?:who|whose|which|that|of|for|at|from|in|on|with|to|by|as|against)\s.*$/;

/** Whether two names are one speaker's: last names are compared, and of a role its noun. Joint names match by any. */
export function isSameSpeaker(a: string, b: string): boolean {
	const keys = keysOf(a);
	return [...keysOf(b)].some((key) => keys.has(key));
}

function keysOf(name: string): Set<string> {
	const parts = name
		.replace(/\([^)]*\)/g, ' ')
		.replace(/\s+/g, ' ')
		.trim()
		.split(/\s*[,;:—–]\s*/);
	const people = (parts[0] ?? '').split(/\s+(?:and|&)\s+/);
	const named = parts
		.slice(1)
		.filter((part) => /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}'’-]+){1,3}$/u.test(part));
	return new Set(
		[...people, ...named].flatMap((part) => [lastWordOf(part), lastWordOf(part.replace(beyondHead, ''))])
	);
}

function lastWordOf(phrase: string): string {
	const words = phrase
		.replace(/['’]s$/, '')
		.split(/\s+/)
		.map((word) =>
			word
				.normalize('NFKD')
				.replace(pronounced, '')
				.toLowerCase()
				.replace(/[^\p{L}\p{N}&-]/gu, '')
		)
		.filter((word) => word !== '' && !suffix.test(word));
	return words.at(-1) ?? '';
}
