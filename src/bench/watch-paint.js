/**
 * Runs in the page before its own scripts: has the browser say when it first painted the words of the
 * question, of its options and of the start page's button. (Element Timing, which needs an attribute on
 * whatever it is to watch: set here as the elements arrive, so that the app's pages needn't have it.)
 */
const watched = '[role="region"][aria-label="Question"] *, fieldset label *, form:not(details *) button';

/** @type {WeakMap<Element, number>} */
const paintedAt = new WeakMap();

new MutationObserver(() => {
	for (const element of document.querySelectorAll(watched)) {
		if (!element.hasAttribute('elementtiming')) element.setAttribute('elementtiming', 'watched');
	}
}).observe(document, { childList: true, subtree: true });

new PerformanceObserver((list) => {
	for (const entry of list.getEntries()) {
		const { element, renderTime } =
			/** @type {PerformanceEntry & { element: Element, renderTime: number }} */ (entry);
		if (element) paintedAt.set(element, renderTime);
	}
}).observe({ type: 'element', buffered: true });

addEventListener(
	'click',
	({ timeStamp }) => sessionStorage.setItem('pressedAt', String(performance.timeOrigin + timeStamp)),
	{ capture: true }
);

Object.assign(window, {
	/**
	 * How the page came about, in milliseconds from the start: the last press, else the navigation.
	 *
	 * @param {string[]} selectors - each matches something, and `shown` is when all that matches was painted
	 * @returns null while some of it was not
	 */
	timingOf(selectors) {
		const times = selectors.flatMap((selector) => {
			const elements = [...document.querySelectorAll(selector)];
			return elements.length === 0 ? [null] : elements.map(paintIn);
		});
		if (times.includes(null)) return null;
		const start =
			Number(sessionStorage.getItem('pressedAt') ?? performance.timeOrigin) - performance.timeOrigin;
		const [page] = performance.getEntriesByType('navigation');
		const [paint] = performance.getEntriesByName('first-contentful-paint');
		return {
			htmlReceived: /** @type {PerformanceNavigationTiming} */ (page).responseEnd - start,
			firstPaint: Number(paint?.startTime) - start,
			shown: Math.max(...times.map(Number)) - start
		};
	}
});

/** @param {Element} element */
function paintIn(element) {
	const times = [element, ...element.querySelectorAll('*')].flatMap((each) => paintedAt.get(each) ?? []);
	return times.length === 0 ? null : Math.max(...times);
}
