import { Icon } from "../views/icon";

interface Props {
  readonly icon: "error" | "warning" | "info" | "done";
  readonly text: string;
}

/** What an item is about, and how much it matters. */
export const ItemHead = ({ icon, text }: Props) => (
  <h3 class={`item-head ${icon}`}>
    <Icon name={icon} />
    {text}
  </h3>
);
