/** What a team is called: they are numbered from 0 in data and from 1 on screens. */
export function teamName(team: number): string {
	return `Team ${team + 1}`;
}
