/** Names the rules that make findings. Raised with every change of what they find, so that stored findings are made anew. */
export const ANALYSIS_VERSION = '6'
