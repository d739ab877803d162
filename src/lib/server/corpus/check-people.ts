import { checkSpan } from './check-span';
import { checkUnique } from './check-unique';
import { itemsIn } from './located';
import { problemAt, shown, type CorpusProblem } from './problem';
import type { Sources } from './sources';

/** What is wrong with the speakers: ids given twice, roles in unknown articles, evidence elsewhere. */
export function checkPeople({ people, articles, articleNames }: Sources): CorpusProblem[] {
	if (!people) return [];
	const speakers = itemsIn(people, 'speakers');
	const roles = speakers.flatMap((speaker) => itemsIn(speaker, 'roles'));
	return [
		...checkUnique(speakers, 'id'),
		...roles.flatMap((role) => {
			const { article: slug, evidence } = role.value;
			if (!articleNames.includes(slug)) {
				return [problemAt(role, ['article'], `There is no article ${shown(slug)}.`)];
			}
			const article = articles.find((one) => one.slug === slug);
			return article ? checkSpan(role, { key: 'evidence', words: evidence }, article.text) : [];
		})
	];
}
