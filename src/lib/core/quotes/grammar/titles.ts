/** What a name, a title or a noun gives away of somebody's gender: the pronoun that can stand for the bearer. */
export type Gender = 'she' | 'he';

/** What stands before a name and is no part of it, with the gender that it gives away. */
export const titles: ReadonlyMap<string, Gender | null> = new Map([
	...withGender(
		'he',
		'mr sir lord baron father brother prince king duke earl count imam rabbi sheikh emir uncle mzee baba alhaji shri'
	),
	...withGender(
		'she',
		'mrs ms miss dame lady baroness sister mother princess queen duchess countess madam mme aunty auntie mama smt'
	),
	...withGender(
		null,
		`mx dr prof professor doctor cllr councillor rev reverend hon sen rep gov gen lt col capt sgt maj cpl pc dc dci insp supt cmdr adm det pte
		judge justice del assemblyman president senator congressman congresswoman representative governor mayor secretary minister chancellor premier
		general colonel captain sergeant major lieutenant inspector superintendent constable commissioner commander admiral bishop
		archbishop pope cardinal canon chief sheriff attorney coach ambassador speaker deputy`
	)
]);

/** What the bearer of a title is called: Baroness Vane is "the peer". */
export const nounsOfTitle: Readonly<Record<string, readonly string[]>> = {
	lord: ['peer'],
	lady: ['peer'],
	baroness: ['peer'],
	baron: ['peer'],
	sen: ['senator', 'lawmaker'],
	rep: ['representative', 'congressman', 'congresswoman', 'lawmaker'],
	gov: ['governor'],
	cllr: ['councillor'],
	prof: ['professor', 'academic'],
	dr: ['doctor'],
	rev: ['vicar', 'priest'],
	pc: ['officer', 'constable'],
	dc: ['officer', 'detective'],
	sgt: ['officer', 'sergeant'],
	insp: ['officer', 'inspector'],
	supt: ['officer', 'superintendent']
};

function withGender(gender: Gender | null, list: string): [string, Gender | null][] {
	return list
		.trim()
		.split(/\s+/)
		.map((title) => [title, gender]);
}
