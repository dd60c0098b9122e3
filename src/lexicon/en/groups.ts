/** Members of parties, faiths and peoples: written with a capital, and no names. Lower case. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  (
    'democrat democrats republican republicans conservative conservatives liberal liberals tory tories socialist socialists ' +
    'communist communists independent independents libertarian libertarians progressive progressives ' +
    'muslim muslims christian christians jew jews catholic catholics protestant protestants evangelical evangelicals ' +
    'buddhist buddhists hindu hindus sikh sikhs mormon mormons sunni sunnis shia shiite shiites ' +
    'african-american african-americans black blacks white whites hispanic hispanics latino latinos latina latinas asian ' +
    'asians arab arabs kurd kurds native indigenous maori aboriginal inuit gay gays ' +
    'african africans westerner westerners easterner southerner southerners northerner northerners texan texans ' +
    'californian californians londoner londoners new-yorker parisian'
  ).split(' '),
)
