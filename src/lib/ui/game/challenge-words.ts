import type { ChallengeView } from '../../core/game/host-view';
import type { ChallengeReason } from '../../core/game/game';
import { formatList, formatNumber } from '../kit/format';

const reasonWords: Record<ChallengeReason, (players: number) => string> = {
	'another-is-right': (players) =>
		`${formatNumber(players)} ${players === 1 ? 'says' : 'say'} another answer is right`,
	'not-clear': (players) => `${formatNumber(players)} ${players === 1 ? 'says' : 'say'} it is not clear`
};

/** What players say is wrong with a question: "3 say another answer is right and 1 says it is not clear". */
export function challengeLine({ reasons }: Pick<ChallengeView, 'reasons'>): string {
	const said = (Object.keys(reasonWords) as ChallengeReason[]).filter((reason) => reasons[reason] > 0);
	return formatList(said.map((reason) => reasonWords[reason](reasons[reason])));
}
