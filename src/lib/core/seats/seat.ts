/** A moment, in milliseconds since 1970 by the server's clock. */
export type Moment = number;

/** How much longer than the others a player may take; set privately. */
export const timeFactors = [1, 1.25, 1.5, 2] as const;
export type TimeFactor = (typeof timeFactors)[number];

/** A place in a game: a name, and how its player stands to it. Seats are numbered in the order of joining, from 0. */
export type Seat = {
	/** The hash of the token in the device's cookie; null for a seat that the host added. */
	device: string | null;
	/** As shown: already told apart from the others'. */
	name: string;
	/** Waiting for the host's approval, in, gone of their own will (and free to return), or sent out for good. */
	status: 'waiting' | 'in' | 'left' | 'kicked';
	/** Null where a kind of game has no teams, or this one plays without. */
	team: number | null;
	timeFactor: TimeFactor;
	isConnected: boolean;
	joinedAt: Moment;
};

/** Who may sit down, and by which name. */
export type TableSettings = {
	/** Names that players type, or names out of a hat. */
	names: 'own' | 'generated';
	/** Whether the host lets each player in. */
	approvesEach: boolean;
	/** Whether players may join once the game has begun. */
	allowsLate: boolean;
	/** How many players there may be: 1 to {@link largestCap}. */
	cap: number;
};

/** The most players that a host may let into one game. */
export const largestCap = 5000;

/** What every kind of game holds of who plays in it. Plain JSON. */
export type Table = {
	/** In every kind of game it begins in the `lobby`, and takes nobody any more when it is `over`. */
	phase: string;
	settings: TableSettings;
	/** Everything by lot comes from it. A whole number. */
	seed: number;
	seats: Seat[];
	/** The seat of each device. */
	seatByDevice: Record<string, number>;
	/** How many seats were named alike, by the name as it is compared. */
	names: Record<string, number>;
	isLocked: boolean;
};

/** The seat that a device has or had. */
export function seatOfDevice({ seatByDevice }: Pick<Table, 'seatByDevice'>, device: string): number | null {
	return Object.hasOwn(seatByDevice, device) ? (seatByDevice[device] ?? null) : null;
}
