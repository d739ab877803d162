import type { TypedDescription } from '$lib/core/checking/describe';

/** Reads the form that describes an article, as it was typed. */
export function typedDescriptionOf(form: FormData): TypedDescription {
	const words = (name: string, i = 0): string => {
		const value = form.getAll(name)[i];
		return typeof value === 'string' ? value : '';
	};
	const sides = [0, 1].map((i) => ({ name: words('sideName', i), line: words('sideLine', i) }));
	return {
		title: words('title'),
		outlet: words('outlet'),
		author: words('author'),
		date: words('date'),
		address: words('address'),
		motion: words('motion') === 'own' ? { question: words('question'), sides } : null
	};
}
