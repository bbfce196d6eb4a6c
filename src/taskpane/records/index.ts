/** Ignoring findings and putting them on record: a part of Kiểm tra in a file of its own. */
export { AsideList } from "./aside-list";
export { IgnoreForm } from "./ignore-form";
export { RecordActions } from "./record-actions";
