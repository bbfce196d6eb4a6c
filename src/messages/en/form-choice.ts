import type { formChoice as vietnamese } from "../vi/form-choice";

export const formChoice: typeof vietnamese = {
  form: "Form",
  charts: "Add charts",
  chartsHint: "Charts stand under the table and follow its cells.",
  ratings: "Colour met / nearly met / missed",
  pace: (months) =>
    months === 12
      ? "Against the whole year's target. Within the year enter the period, such as “6 tháng đầu năm 2024”."
      : `Against ${months}/12 of the year's target, by the period in the title.`,
  unitsOnly: (form) =>
    `The table has no column of the form “${form}”: only its units are taken, figures stay blank.`,
};
