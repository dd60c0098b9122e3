/** A correction is a paragraph, not a page. */
const MAX_LENGTH = 1200

const CORRECTION =
  /^[([*\s]*(?:corrections?(?: and clarifications?)?|clarifications?|editor['’]?s['’]? note|update)\b[^.]{0,40}?(?::|—|–|\s-\s)|^[([*\s]*(?:an? |the )?(?:earlier|previous|prior|original) (?:version|edition|headline|photo caption|caption)s? (?:(?:of|on|for|to|in|with) (?:this|the|our) (?:article|story|report|piece|post|page|headline|item|column|graphic|map|photo|caption|newsletter|analysis|interview|review)|misstated|misspelled|incorrectly|was incorrect)\b|^[([*\s]*(?:this|the) (?:\w+\.? \d{1,2}(?:,? \d{4})?,? )?(?:article|story|report|piece|post|page|headline|copy|item) (?:has been|was|is being) (?:updated|corrected|amended|edited|changed|revised|modified|clarified)\b|^[([*\s]*(?:corrects?|clarifies) (?:the |that |spelling|day|date|name|in \w+ paragraph)/i

/** "Update:" and "Editor's note:" open other notes too; only those that speak of a change are corrections. */
const OPEN_LABEL = /^[([*\s]*(?:editor|update)/i
const CHANGE =
  /\b(?:correct(?:ed|s|ion)?|updated|clarif(?:y|ied|ication)|amended|earlier version|previous version|misstated|incorrect(?:ly)?|error|changed|removed|retract(?:ed|ion))\b/i

/** Whether a paragraph is the outlet's note on its own mistake or change: "An earlier version of this article …". */
export function isCorrection(paragraph: string): boolean {
  if (paragraph.length > MAX_LENGTH || !CORRECTION.test(paragraph)) return false
  return !OPEN_LABEL.test(paragraph) || CHANGE.test(paragraph)
}
