/** Takes the focus to a heading that has just come, so that the keyboard and a screen reader go on from there. */
export function focusHere(heading: HTMLElement | null): void {
	if (!heading) return;
	heading.tabIndex = -1;
	heading.focus({ preventScroll: true });
}
