/** What this tab was told to keep; null where it keeps nothing, or may not. */
export function kept(name: string): string | null {
	try {
		return sessionStorage.getItem(name);
	} catch {
		// On the server there is none, and a browser may forbid it: the page works without.
		return null;
	}
}

/** Keeps something for this tab, over reloads; null: forgets it. */
export function keep(name: string, text: string | null): void {
	try {
		if (text === null) sessionStorage.removeItem(name);
		else sessionStorage.setItem(name, text);
	} catch {
		// Forbidden or full: what is kept is only ever a convenience.
	}
}
