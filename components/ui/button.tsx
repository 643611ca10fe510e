import type { ComponentProps } from "react";
import { type ButtonVariant, buttonClass } from "./button-class";

type Props = ComponentProps<"button"> & { variant?: ButtonVariant };

/** A button that submits nothing by accident: its type is "button" unless said otherwise. */
export function Button({ variant, className, ...rest }: Props) {
  return <button type="button" {...rest} className={buttonClass(variant, className)} />;
}
