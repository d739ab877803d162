import type { Phase } from '../../lib/core/game/game';
import type { QuestionView } from '../../lib/core/questions/view';
import type { Answers } from './answers';
import { Host, type Made } from './host';
import { Player, type Listener, type Refused } from './player';
import { nameOf } from './names';
import { until } from './wait';

const patience = 30;

/** One game: its host, its players, and what they have seen of the current question. */
export class LiveGame implements Listener {
	readonly host: Host;
	readonly players: Player[] = [];
	/** Of the players, milliseconds from the aim to being there. */
	arrivals: number[] = [];
	/** Of the answers in order, milliseconds from sending to the host's screen counting them. */
	counts: number[] = [];
	sentAt: number[] = [];
	lastArrival = 0;
	readonly refusals: string[] = [];
	/** What a test of its own does about players who lose their connection and come back. */
	onLost: ((player: Player) => void) | null = null;
	onBack: ((player: Player) => void) | null = null;
	#arrived = new Set<Player>();
	#aim: { phase: Phase; number: number; since: number } | null = null;

	constructor(
		made: Made,
		readonly answers: Answers
	) {
		this.host = new Host(made, (answered) => this.#counted(answered));
	}

	async open(port: number): Promise<void> {
		this.host.connect(port);
		await until(() => this.host.place !== null, { seconds: patience, what: () => 'the host in its lobby' });
	}

	newPlayer(): Player {
		const player = new Player(nameOf(this.players.length), this.host.made.pin, this);
		player.keepsViews = this.players.length === 0;
		this.players.push(player);
		return player;
	}

	get number(): number {
		return this.host.place?.number ?? 0;
	}

	/** From now on it is noted when each player gets there. */
	aimAt(phase: Phase, number: number): void {
		this.#aim = { phase, number, since: performance.now() };
		this.arrivals = [];
		this.#arrived.clear();
	}

	get haveArrived(): boolean {
		return this.arrivals.length === this.players.length;
	}

	/** Brings the game to where one more press opens the next question. */
	async toNextQuestion(): Promise<void> {
		if (this.host.place?.phase !== 'revealed') return;
		this.aimAt('standings', this.number);
		this.host.goOn();
		await this.arrival();
	}

	/** One press, and every phone has the question. */
	pressForQuestion(): void {
		this.aimAt('open', this.number + 1);
		this.sentAt = [];
		this.counts = [];
		this.host.goOn();
	}

	async arrival(seconds = patience): Promise<void> {
		const what = () =>
			`${this.players.length} players at ${JSON.stringify(this.#aim)}, but ${this.arrivals.length} ${this.host.refusals.join()}`;
		await until(() => this.haveArrived, { seconds, what });
		// The host's own view comes last.
		await until(() => this.host.place?.phase === this.#aim?.phase, { seconds, what });
	}

	/** The open question, as the first player sees it. */
	get question(): QuestionView {
		const room = this.players[0]?.view.room;
		if (room?.phase !== 'open') throw new Error(`no question is open: ${room?.phase}`);
		return room.question;
	}

	/** Everybody's answer to the open question, in turn. */
	answersOf(question: QuestionView): (() => void)[] {
		return this.players.map((player, i) => {
			const response = i % question.options.length;
			return () => {
				this.sentAt.push(performance.now());
				this.answers.send(player, player.number, response);
			};
		});
	}

	get frames(): number {
		return this.players.reduce((sum, { frames }) => sum + frames, this.host.frames);
	}

	close(): void {
		for (const player of this.players) player.drop();
		this.host.drop();
	}

	viewed(player: Player): void {
		const now = performance.now();
		this.onBack?.(player);
		const aim = this.#aim;
		if (aim?.phase !== player.phase || aim.number !== player.number || this.#arrived.has(player)) return;
		this.#arrived.add(player);
		this.lastArrival = now;
		this.arrivals.push(now - aim.since);
	}

	acked(_: Player, key: number): void {
		this.answers.ack(key);
	}

	/** That an answer stands already is as good as an acknowledgement. */
	refused(_: Player, { why, ref }: Refused): void {
		if (why === 'same-answer') this.answers.ack(Number(ref));
		else this.refusals.push(why);
	}

	lost(player: Player): void {
		this.onLost?.(player);
	}

	#counted(answered: number): void {
		const now = performance.now();
		const { counts, sentAt } = this;
		while (counts.length < Math.min(answered, sentAt.length))
			counts.push(now - (sentAt[counts.length] ?? now));
	}
}
