import { tick } from 'svelte';
import type { CheckedQuote } from '../../core/checking/checking';
import type { Desk, Panel } from './desk.svelte';
import type { Command } from './keys';
import { paragraphAt } from './marked-text';
import { labelsByKey } from '../../core/checking/tagging';
import { withEndMoved } from './word-ends';

/** What a command may need beside the desk. */
type Around = { text: string; publish: () => void };

/** Does what a key asks for. Without a quote in front only those keys work that need none. */
export function obey(desk: Desk, command: Command, around: Around): void {
	const { quote } = desk;
	switch (command.type) {
		case 'undo':
			return desk.undo();
		case 'publish':
			return around.publish();
		case 'go':
			return desk.go(command.by);
		case 'close':
			desk.panel = null;
			return;
		case 'open':
			return open(desk, command.panel);
		case 'right':
			return quote ? desk.settle(...desk.confirming()) : around.publish();
		case 'wrong':
		case 'merge':
		case 'digit':
		case 'move-end':
			if (quote) obeyAbout(desk, quote, { command, text: around.text });
	}
}

type AboutQuote = Extract<Command, { type: 'wrong' | 'merge' | 'digit' | 'move-end' }>;

function obeyAbout(
	desk: Desk,
	quote: CheckedQuote,
	{ command, text }: { command: AboutQuote; text: string }
): void {
	switch (command.type) {
		case 'wrong':
			return desk.settle({ type: 'rejected', quote: quote.id });
		case 'merge':
			return void desk.act({ type: 'merged', quote: quote.id });
		case 'digit':
			return desk.panel === 'sides' ? pressLabel(command.index) : creditTo(desk, quote, command.index);
		case 'move-end': {
			const span = withEndMoved(text, { quote, paragraph: paragraphAt(text, quote.start) }, command);
			if (span) desk.act({ type: 'ends-moved', quote: quote.id, ...span });
		}
	}
}

function creditTo(desk: Desk, quote: CheckedQuote, index: number): void {
	const speaker = desk.checking.speakers[index];
	if (!speaker) return;
	const credit = { speaker: speaker.id };
	desk.settle({ type: 'credited', quote: quote.id, credit, isForAll: desk.isForAll });
}

/** By its button, so that what the lists beside it say goes with it. */
function pressLabel(index: number): void {
	const label = labelsByKey[index];
	document.querySelector<HTMLButtonElement>(`#panel-sides button[value="${label}"]`)?.click();
}

/** Opens a panel, or closes it again, and goes to what is to be typed or chosen there. */
function open(desk: Desk, panel: Panel): void {
	desk.panel = desk.panel === panel ? null : panel;
	if (desk.panel === null || panel === 'sides') return;
	void tick().then(() =>
		document
			.querySelector<HTMLElement>(`#panel-${panel} :is(input:not([type=hidden]), select, button)`)
			?.focus()
	);
}
