/** How far somebody would rely on each side, 0 (not at all) to 4 (very much), and how sure they are, 0 to 4. */
export type Ballot = { enforcement: number; routes: number; sure: number };

/** A ballot as tables know it: `e r s`, or `-` where somebody would rather not say. */
export type Cell = string;

/** The ballots of a round as counts. Nothing in it belongs to anybody. */
export type Tally = {
	/** How many cast each ballot, first and second time. */
	totals: [Record<Cell, number>, Record<Cell, number>];
	/** How many went from one ballot to another: `from>to`. */
	moves: Record<string, number>;
	/** How many named a card as the one that made them think most. */
	cards: Record<string, number>;
};

export const emptyTally = (): Tally => ({ totals: [{}, {}], moves: {}, cards: {} });

/** So many have to vote twice before anything is shown of how the class moved. */
export const fewestDoubleVoters = 10;
