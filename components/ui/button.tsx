import type { ComponentProps } from "react";
import { type ButtonVariant, buttonClass } from "./button-class";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";

type Props = ComponentProps<"button"> & { variant?: ButtonVariant; icon?: IconName };

/** A button that submits nothing by accident: its type is "button" unless said otherwise. */
export function Button({ variant, icon, className, children, ...rest }: Props) {
  return (
    <button type="button" {...rest} className={buttonClass(variant, className)}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </button>
  );
}
