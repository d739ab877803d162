/** A way to the server that is open, or opening. Nothing is heard of it after `close`. */
export type Transport = { send: (text: string) => void; close: () => void };

export type TransportKind = 'socket' | 'stream';

/** What a transport tells. `lost` comes once: it could not be opened, or it was cut. */
export type TransportEvents = { opened: () => void; heard: (text: string) => void; lost: () => void };

/** Opens a way to the server of this page. */
export function openTransport(kind: TransportKind, events: TransportEvents): Transport {
	const heeded = onceLost(events);
	try {
		return kind === 'socket' ? openSocket(heeded) : openStream(heeded);
	} catch {
		// A browser may refuse to make one at all, by its own settings or a school's.
		queueMicrotask(() => heeded.lost());
		return { send: () => undefined, close: () => heeded.mute() };
	}
}

/** The same events, of which nothing is told any more once it is lost or muted. */
function onceLost({ opened, heard, lost }: TransportEvents) {
	let isOver = false;
	const unlessOver = (tell: () => void) => {
		if (!isOver) tell();
	};
	return {
		opened: () => unlessOver(opened),
		heard: (text: string) => unlessOver(() => heard(text)),
		lost: () =>
			unlessOver(() => {
				isOver = true;
				lost();
			}),
		mute: () => {
			isOver = true;
		}
	};
}

type HeededEvents = ReturnType<typeof onceLost>;

function openSocket(events: HeededEvents): Transport {
	const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
	const socket = new WebSocket(`${scheme}://${location.host}/live`);
	socket.onopen = events.opened;
	socket.onmessage = ({ data }) => events.heard(String(data));
	socket.onerror = events.lost;
	socket.onclose = events.lost;
	return {
		send: (text) => {
			if (socket.readyState === WebSocket.OPEN) socket.send(text);
		},
		close: () => {
			events.mute();
			socket.close();
		}
	};
}

/** For networks that let no WebSocket through: the same messages, heard as server-sent events and sent as posts. */
function openStream(events: HeededEvents): Transport {
	const stream = new EventSource('/live/stream');
	const posts = new AbortController();
	let id = '';
	// One after the other: posts that overtake each other would be answered in the wrong order.
	let last = Promise.resolve();
	const close = () => {
		stream.close();
		posts.abort();
	};
	const lost = () => {
		close();
		events.lost();
	};
	stream.addEventListener('id', ({ data }: MessageEvent<string>) => {
		id = data;
		events.opened();
	});
	stream.onmessage = ({ data }: MessageEvent<string>) => events.heard(data);
	stream.onerror = lost;
	return {
		send: (text) => {
			last = last.then(() => post(id, text, posts.signal)).catch(lost);
		},
		close: () => {
			events.mute();
			close();
		}
	};
}

async function post(id: string, message: string, signal: AbortSignal): Promise<void> {
	const response = await fetch('/live/send', {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ id, message }),
		signal
	});
	if (!response.ok) throw new Error(`the server took no message: ${response.status}`);
}
