/** What is known beside the figures: a part of Kiểm tra in a file of its own. */
export { CauseEvidence } from "./cause-evidence";
export { EvidenceBox } from "./evidence-box";
export { FindingEvidence } from "./finding-evidence";
