/** Slips of the corpus that the check does not find yet, each with what stands in its way. */
export const knownMisses: Readonly<Record<string, string>> = {
  "collection: late payment, two bases: rate of the due sum wrong":
    "The base stands in a parenthesis before its percent.",
  "inspection: plan of inspections: a part wrong":
    "A target in a parenthesis stands between the whole and its parts.",
  "inspection: results: share wrong":
    "What is due is the figure before, and no word says that the percent is of it.",
  "inspection: results: left over wrong":
    "What is due, what is done and what is left stand in three clauses.",
  "letters: letter applying a later decision: day out of the calendar":
    "No rule looks for days that no calendar has.",
  "letters: one document dated twice the same: one document with two dates":
    "Dates of one document in two sentences are not compared.",
  "lists: ranks listed: fraction percent wrong":
    'The threshold "từ 85% trở lên" stands between the fraction and its percent.',
  "medical: hospitals by level: a part wrong":
    "The parts are counted by other nouns than the whole.",
  "medical: costs two lines of the same base: patient part wrong":
    "No word says that two amounts make up the one before them.",
  "medical: settled and refused: refused share wrong":
    "No word says what the percent in the parenthesis is of.",
  "membership: half-year levels, targets and growth: direction turned":
    "A change and its percent in opposite directions are not compared.",
  "membership: total of two kinds and share of the labour force: part of the whole wrong":
    '"Trong đó" need not name all parts, and three digits changed places.',
  "membership: exceeded the plan: ratio to last year wrong":
    "A percent behind a change is of the former level, which stands in another sentence's beginning.",
  "membership: times and multiples: multiple wrong": "Times are not computed from the two levels.",
  "membership: gap still to find: share of those left out wrong":
    "Those with and those without are not added to the population.",
  "membership: commune model since July 2025: remaining units wrong":
    '"21 đơn vị còn lại" does not say of which fraction.',
  "membership: women and communes in one sentence: share of women wrong":
    "No word says that the percent in the parenthesis is a share.",
  "propaganda: gifts: a contribution wrong": '"Trong đó" need not name all parts.',
  "reports: half-year report of a province: online share wrong":
    "No word says that the percent in the parenthesis is a share.",
  "reports: yearly report of a district committee: coverage of the people wrong":
    "The population stands in another section.",
  "reports: yearly report of a district committee: total payments wrong":
    "One part is per year, so the three are not added.",
  "reports: yearly report of a district committee: people left out wrong":
    "Population and participants stand in other sections.",
  "reports: nine-month section of a provincial committee: gift sources wrong":
    "Figures of two digits are too short to tell a slip.",
  "traps: share of growth: share wrong": '"Trong 7.450 người tăng thêm" is not taken for a whole.',
  "traps: share of growth: part wrong": '"Trong 7.450 người tăng thêm" is not taken for a whole.',
  "traps: tỉ and tỷ mixed, spaces: a part wrong": '"Trong đó" need not name all parts.',
  "wording: doubled: times wrong": "Times are not computed from the two levels.",
  "wording: doubled: difference wrong":
    "The former level stands in the sentence's beginning, far from the change.",
};
