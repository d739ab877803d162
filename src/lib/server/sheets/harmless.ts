/** What stands in one cell; null: nothing. */
export type Cell = string | number | null;

/**
 * What makes a spreadsheet take a text for a formula: the signs, their wide forms, and the characters that it drops
 * before it looks. After OWASP's page on CSV injection.
 */
const beginsFormula = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * Makes a text that people wrote safe to open in a spreadsheet, which would run one that looks like a formula.
 *
 * @returns the cell as it was, or with the apostrophe that spreadsheets read as "this is text"
 */
export function harmless(cell: Cell): Cell {
	return typeof cell === 'string' && beginsFormula.test(cell) ? `'${cell}` : cell;
}
