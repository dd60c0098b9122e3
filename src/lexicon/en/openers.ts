/**
 * Words that carry no name: a capital on them says only that a sentence, or a title in capitals, begins here. Lower case.
 */
export const OPENERS: ReadonlySet<string> = new Set(
  // determiners and quantifiers
  (
    'a an the this that these those another other each every either neither some any no all both half several many much ' +
    'most more few fewer little less enough such what whatever which whichever whose one two three four five six seven ' +
    'eight nine ten dozens hundreds thousands millions ' +
    // pronouns
    'i we you he she it they me us him her them my our your his its their mine ours yours hers theirs myself ourselves ' +
    'yourself himself herself itself themselves who whom whoever somebody someone something anybody anyone anything nobody ' +
    'nothing everybody everyone everything there here ' +
    // prepositions
    'in on at by for from of off to into onto with within without about above across after against along amid among around ' +
    'as before behind below beneath beside besides between beyond despite down during except inside like near opposite ' +
    'outside over past per since through throughout toward towards under underneath unlike until up upon via following ' +
    'regarding concerning including excluding according ahead instead because due ' +
    // conjunctions
    'and but or nor so yet if unless although though while whereas when whenever where wherever whether than once ' +
    // adverbs and connectives
    'also still then now not never ever even just only too very quite rather again already always often sometimes usually ' +
    'perhaps maybe however therefore thus hence meanwhile moreover furthermore nevertheless nonetheless otherwise indeed ' +
    'instead later earlier soon today tonight tomorrow yesterday afterward afterwards finally eventually recently currently ' +
    'previously originally initially ultimately apparently reportedly allegedly clearly certainly probably possibly likely ' +
    'nearly almost about roughly approximately additionally similarly likewise separately asked first second third last next ' +
    'how why yes well ok okay please thank thanks let ' +
    // verbs that open
    'is are was were be been being am do does did done has have had having can could will would shall should may might must ' +
    'said says say saying asked told speaking standing pointing citing noting adding referring'
  ).split(' '),
)
