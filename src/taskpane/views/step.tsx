import type { ComponentChildren } from "preact";

interface Props {
  readonly number: number;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** One numbered step of a flow. */
export const Step = ({ number, title, children }: Props) => (
  <section class="step">
    <h2>
      <span class="step-number">{number}</span>
      {title}
    </h2>
    {children}
  </section>
);
