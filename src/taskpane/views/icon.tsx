import type { JSX } from "preact";
import type { Severity } from "../../core/model/severity";

const shapes: Readonly<Record<Severity | "done" | "undo" | "menu" | "close", JSX.Element>> = {
  error: (
    <>
      <circle cx="8" cy="8" r="7" />
      <path class="cut" d="M4.5 8h7" />
    </>
  ),
  warning: (
    <>
      <path d="M8 1.2 15.4 14.4H.6Z" />
      <path class="cut" d="M8 6v4M8 11.8v.4" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="7" />
      <path class="cut" d="M8 7.4v4M8 4.6v.4" />
    </>
  ),
  done: (
    <>
      <circle cx="8" cy="8" r="7" />
      <path class="cut" d="m4.8 8.2 2.2 2.3 4.2-4.6" />
    </>
  ),
  undo: <path class="line" d="M5.5 2.5 2.5 5.5l3 3M2.8 5.5h6.4a4 4 0 0 1 0 8H6" />,
  menu: (
    <>
      <circle cx="3" cy="8" r="1.4" />
      <circle cx="8" cy="8" r="1.4" />
      <circle cx="13" cy="8" r="1.4" />
    </>
  ),
  close: <path class="line" d="m4 4 8 8m0-8-8 8" />,
};

/** A drawn sign; what it means always stands beside it in words. */
export const Icon = ({ name }: { readonly name: keyof typeof shapes }) => (
  <svg class={`icon ${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    {shapes[name]}
  </svg>
);
