/** Words that, in a capitalised name, make it an organization's. */
export const ORGANIZATION_WORDS: ReadonlySet<string> = new Set(
  (
    'Inc. Inc Corp. Corp Corporation Company Co. Ltd. Ltd LLC PLC Plc plc Group Holdings Industries Airlines Airways Motors ' +
    'Bank Bancorp Capital Partners Ventures Pharmaceuticals Technologies Systems Electric Energy Petroleum Insurance ' +
    'University College School Institute Academy Department Ministry Agency Administration Bureau Office Commission ' +
    'Committee Council Board Authority Court Tribunal Congress Parliament Senate Assembly Party Coalition Alliance Union ' +
    'Federation Association Society Foundation Fund Trust Center Centre League Club Church Hospital Clinic Museum Police ' +
    'Army Navy Force Forces Guard Corps Command Service Services Network News Times Post Journal Herald Tribune Gazette ' +
    'Magazine Press Radio Television Broadcasting Organization Organisation Initiative Project Campaign Chamber Caucus ' +
    'Government Cabinet Secretariat Laboratory Laboratories Observatory Survey Reserve Treasury Exchange Brotherhood Front ' +
    'Movement Militia Legion Conference Nations Patrol Constabulary Brigade Division Regiment Company Coalition Department ' +
    'Observer Chronicle Examiner Inquirer Enquirer Dispatch Courier Sentinel Argus Ledger Athletic Rovers Wanderers'
  ).split(/\s+/),
)

/** Bodies known by name, and the country that each speaks for where it speaks for one. */
export const KNOWN_ORGANIZATIONS: ReadonlyMap<string, string | null> = new Map([
  ['White House', 'United States'],
  ['State Department', 'United States'],
  ['State Dept', 'United States'],
  ['Department of State', 'United States'],
  ['Department of Homeland Security', 'United States'],
  ['Homeland Security', 'United States'],
  ['DHS', 'United States'],
  ['Pentagon', 'United States'],
  ['Department of Justice', 'United States'],
  ['Justice Department', 'United States'],
  ['DOJ', 'United States'],
  ['Treasury Department', 'United States'],
  ['Department of Defense', 'United States'],
  ['FBI', 'United States'],
  ['CIA', 'United States'],
  ['NSA', 'United States'],
  ['NASA', 'United States'],
  ['FEMA', 'United States'],
  ['EPA', 'United States'],
  ['FDA', 'United States'],
  ['CDC', 'United States'],
  ['SEC', 'United States'],
  ['Federal Reserve', 'United States'],
  ['Supreme Court', null],
  ['Congress', 'United States'],
  ['Capitol', 'United States'],
  ['US Agency for International Development', 'United States'],
  ['Peace Corps', 'United States'],
  ['National Weather Service', 'United States'],
  ['U.S. Geological Survey', 'United States'],
  ['Kremlin', 'Russia'],
  ['Duma', 'Russia'],
  ['Downing Street', 'United Kingdom'],
  ['Foreign Office', 'United Kingdom'],
  ['Scotland Yard', 'United Kingdom'],
  ['Elysee', 'France'],
  ['Élysée', 'France'],
  ['Bundestag', 'Germany'],
  ['Bundesbank', 'Germany'],
  ['Knesset', 'Israel'],
  ['Senate', null],
  ['House', null],
  ['Parliament', null],
  ['United Nations', 'United Nations'],
  ['U.N.', 'United Nations'],
  ['UN', 'United Nations'],
  ['Security Council', 'United Nations'],
  ['UNICEF', 'United Nations'],
  ['UNHCR', 'United Nations'],
  ['World Health Organization', 'United Nations'],
  ['WHO', 'United Nations'],
  ['European Commission', 'European Union'],
  ['European Parliament', 'European Union'],
  ['European Central Bank', 'European Union'],
  ['NATO', 'NATO'],
  ['World Bank', null],
  ['International Monetary Fund', null],
  ['IMF', null],
  ['World Trade Organization', null],
  ['Red Cross', null],
  ['Amnesty International', null],
  ['Human Rights Watch', null],
  ['Greenpeace', null],
  ['Hamas', null],
  ['Hezbollah', null],
  ['Taliban', null],
  ['Islamic State', null],
  ['Fatah', null],
  ['Al Qaeda', null],
  ['Al-Qaeda', null],
  ['al-Qaeda', null],
  ['al Qaeda', null],
  ['CNN', null],
  ['BBC', null],
  ['NBC', null],
  ['CBS', null],
  ['ABC', null],
  ['NPR', null],
  ['PBS', null],
  ['MSNBC', null],
  ['Reuters', null],
  ['AP', null],
  ['AFP', null],
  ['Associated Press', null],
  ['Bloomberg', null],
  ['Politico', null],
  ['Al Jazeera', null],
  ['Xinhua', null],
  ['Fox News', null],
  ['Guardian', null],
  ['Der Spiegel', null],
  ['Le Monde', null],
  ['Google', null],
  ['Apple', null],
  ['Microsoft', null],
  ['Amazon', null],
  ['Facebook', null],
  ['Twitter', null],
  ['Tesla', null],
  ['Boeing', null],
  ['Airbus', null],
  ['Toyota', null],
  ['Volkswagen', null],
  ['Samsung', null],
  ['Goldman Sachs', null],
  ['Wall Street', null],
  ['OPEC', null],
  ['FIFA', null],
  ['UEFA', null],
  ['NFL', null],
  ['NBA', null],
])

/** What is written or shown, and speaks for whoever issued it. Lower case, singular. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'statement report study survey poll letter memo filing lawsuit complaint indictment affidavit document record release ad ' +
    'video clip piece email site spot editorial article op-ed column transcript ruling decision opinion brief publication ' +
    'website post notice advisory bulletin leaflet certificate summary audit review paper'
  ).split(/\s+/),
)

/** Common nouns for a body that can speak ("the ministry said"). Lower case. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  (
    'government ministry department agency administration company firm bank court police military army navy office commission ' +
    'committee council board union party campaign group organization organisation association coalition embassy ' +
    'authority bureau university hospital school service newspaper magazine network station broadcaster website ' +
    'statement report study survey poll letter memo filing lawsuit complaint indictment affidavit document documents ' +
    'reports studies records release panel team regulator watchdog airline automaker maker retailer institute foundation ' +
    'center centre outlet tabloid paper daily journal charity nonprofit publication agencies authorities ' +
    'ad video clip piece email site spot editorial article op-ed column transcript filings ruling decision opinion brief palace church mission utility manufacturer operator developer startup parliament clinic ' +
    'police authorities service trust federation carrier chain club lender insurer contractor brewer college federation co-operative cooperative'
  ).split(/\s+/),
)
