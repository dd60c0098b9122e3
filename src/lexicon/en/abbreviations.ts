import { SHORT_MONTH_NAMES } from './months.ts'

/** Abbreviations that a name or number must follow, so that their period never ends a sentence. Spelled with their period. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'Mr. Mrs. Ms. Mx. Messrs. Dr. Drs. Prof. Profs. Hon. Rev. Fr. Sr. Msgr. Gov. Govs. Lt. Gen. Gens. Col. Maj. Capt. ' +
    'Cpt. Cmdr. Cdr. Adm. Brig. Sgt. Cpl. Pvt. Pfc. Sen. Sens. Rep. Reps. Del. Dels. Asst. Atty. Supt. Det. Insp. ' +
    'Amb. Pres. Sec. Mt. Mts. Ft. St. Ste. vs. v. viz. cf. i.e. e.g. approx. ca. No. Nos. no. nos. p. pp. pg. Vol. vol. vols. ' +
    'Art. art. Fig. fig. figs. Figs. Op. ed. eds. est. al. N°. Gen.-elect'
  ).split(' '),
)

/** Abbreviations that may stand at a sentence's end as well as inside it. Spelled with their period. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...SHORT_MONTH_NAMES.map((month) => `${month}.`),
  ...(
    'Inc. inc. Corp. Cos. Co. co. Ltd. ltd. LLC. Bros. Plc. plc. Jr. jr. Sr. Esq. etc. Mon. Tue. Tues. Wed. Thu. Thurs. Fri. ' +
    'Ala. Ariz. Ark. Calif. Colo. Conn. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. ' +
    'Neb. Nev. Okla. Ore. Pa. Tenn. Tex. Vt. Va. Wash. Wis. Wyo. Ont. Que. ' +
    'Ave. Blvd. Rd. st. Hwy. Rte. Dept. dept. Univ. Assn. Intl. Natl. Govt. govt. Bldg. Apt. Ext. ext. ' +
    'ft. lb. lbs. oz. sq. cu. km. kg. mi. hr. hrs. min. mins. tel. Tel. Ph.D. M.D. B.A. M.A. a.k.a. c.'
  ).split(' '),
])

/** Names that end in a mark which elsewhere ends a sentence. */
export const EXCLAIMED_NAMES: ReadonlySet<string> = new Set(['Yahoo', 'Yum', 'Jeopardy', 'Mamma'])
