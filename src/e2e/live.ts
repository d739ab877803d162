import Database from 'better-sqlite3';
import { expect, type Page } from '@playwright/test';
import type { Question } from '../lib/core/questions/question';
import type { Response } from '../lib/core/scoring/mark';
import { answer, open } from './screen';

/** Opens a lobby the way a teacher does: five questions, and time enough. @returns its PIN */
export async function openLobby(
	host: Page,
	home = '',
	choose?: (host: Page) => Promise<void>
): Promise<string> {
	await open(host, `${home}/host`);
	await host.getByText('Choose articles and kinds of question').click();
	await host.getByRole('radio', { name: '5', exact: true }).check();
	await host.getByText('Settings', { exact: true }).click();
	await host.getByLabel('Seconds for a question').fill('120');
	await choose?.(host);
	await host.getByRole('button', { name: 'Open the lobby' }).first().click();
	await expect(host).toHaveURL(/\/host\/\d{6}$/);
	return new URL(host.url()).pathname.slice(-6);
}

/** Joins with a name, as one who has scanned the code. */
export async function join(
	phone: Page,
	{ home, pin, name }: { home: string; pin: string; name: string }
): Promise<void> {
	await phone.goto(`${home}/play/${pin}`);
	await phone.getByLabel('Your name in the game').fill(name);
	await phone.getByRole('button', { name: 'Join' }).click();
}

/** Answers on a phone, and waits until the phone says that it is stored. */
export async function answerOn(phone: Page, question: Question, response: Response): Promise<void> {
	await answer(phone, question, { response });
	// The last one to answer goes straight on to the reveal.
	await expect(phone.getByText(/^It is stored|Something wrong with this question\?$/).first()).toBeVisible();
}

/** What the host's keyboard does next. */
export async function pressNext(host: Page): Promise<void> {
	// So soon after the game has moved a press is taken for one meant for before.
	await host.waitForTimeout(700);
	await host.keyboard.press(' ');
}

/** The questions of a game with their keys, as they are stored. */
export function questionsOf(database: string, pin: string): Question[] {
	const [first] = rows(
		database,
		'select game_event.events from game_event join game on game.id = game_id where pin = ? order by seq limit 1',
		pin
	);
	const [made] = JSON.parse(String(first?.['events'])) as { questions: Question[] }[];
	return made?.questions ?? [];
}

/** Points by seat, added up from the rows of the answers. */
export function pointsStored(database: string, pin: string): Record<number, number> {
	const sums = rows(
		database,
		'select seat, sum(points) as points from game_answer join game on game.id = game_id where pin = ? group by seat',
		pin
	);
	return Object.fromEntries(sums.map(({ seat, points }) => [Number(seat), Number(points)]));
}

function rows(database: string, sql: string, ...values: string[]): Record<string, unknown>[] {
	const db = new Database(database, { readonly: true, fileMustExist: true, timeout: 5_000 });
	try {
		return db.prepare(sql).all(...values) as Record<string, unknown>[];
	} finally {
		db.close();
	}
}
