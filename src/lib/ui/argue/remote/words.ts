import type { Decision, Finding, Piece } from '../../../core/argue/round/argue';
import type { QueueItem } from '../../../core/argue/round/host-view';
import type { Marks } from '../../../core/argue/scoring/rows';
import { count, formatList } from '../../kit/format';

/** What kind of text it is. */
export const pieceWords: Record<Piece, string> = {
	case: 'Claim and reasons',
	reply: 'Reply',
	steelman: 'Best reason for the other side'
};

/** Why a text is looked at first. */
export const findingWords: Record<Finding, string> = {
	abuse: 'may be abusive',
	slur: 'may hold a slur',
	name: 'names somebody in the room',
	phone: 'holds a phone number',
	email: 'holds an e-mail address',
	link: 'holds a link',
	handle: 'holds a handle',
	address: 'holds an address',
	copied: 'is mostly copied',
	'other-language': 'may be in another language',
	'too-long': 'is longer than asked for'
};

/** What was decided about a text. */
export const decisionWords: Record<Decision, string> = {
	approved: 'approved',
	returned: 'sent back',
	hidden: 'hidden',
	private: 'kept private'
};

/** What a teacher may write to the writer of a text that is sent back, without typing. */
export const usualReasons = [
	'Please argue with ideas, not with people.',
	'Please leave out names and anything private.',
	'Please say it in your own words.',
	'Please say why the card matters.',
	'Please write it in English.'
] as const;

/** What the writer of a hidden text is told, by what was found in it. */
export function whyHidden(findings: readonly Finding[]): string {
	if (findings.includes('abuse') || findings.includes('slur'))
		return 'It holds words that do not belong in a classroom.';
	const isPrivate = (['name', 'phone', 'email', 'handle', 'address'] as const).some((each) =>
		findings.includes(each)
	);
	return isPrivate ? 'It tells something private about somebody.' : 'It is not shown to others.';
}

/** Why a text is looked at before others; empty where there is no reason but its turn. */
export function whyFirst({
	findings,
	flag,
	reports
}: Pick<QueueItem, 'findings' | 'flag' | 'reports'>): string {
	const reported = reports > 0 ? [`was reported by ${count(reports, 'player')}`] : [];
	const found = findings.map((finding) => findingWords[finding]);
	const held = flag === 'hold' ? ['is held until you decide'] : [];
	const reasons = [...reported, ...found, ...held];
	return reasons.length > 0 ? `It ${formatList(reasons)}.` : '';
}

/** The four rows of the rubric, and what 0 and 4 mean in each. */
export const markRows: readonly { row: keyof Marks; name: string; levels: string }[] = [
	{ row: 'claim', name: 'Claim', levels: '0 none, 2 can be understood, 4 clear and precise' },
	{ row: 'evidence', name: 'Evidence', levels: '0 none, 2 one card that fits, 4 two that fit well' },
	{ row: 'reasoning', name: 'Reasoning', levels: '0 none, 2 says that it matters, 4 shows why' },
	{
		row: 'answering',
		name: 'Answering the other side',
		levels: '0 no rebuttal, 1 weak, 3 one clear, 4 more than one'
	}
];

const judgeWords: Record<string, string> = {
	quick: 'took under 6 seconds for half of the pairs',
	'same-button': 'always pressed the same side',
	'check-missed': 'did not pick the complete argument of the check pair'
};

/** Why a judge is worth a look. */
export function judgeLine(why: readonly string[]): string {
	return formatList(why.map((each) => judgeWords[each] ?? each));
}
