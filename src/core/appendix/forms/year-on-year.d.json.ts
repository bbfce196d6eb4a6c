import type { Form } from "../form";

declare const form: Form;
export default form;
