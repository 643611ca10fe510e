import Link from "next/link";
import type { ComponentProps } from "react";
import { type ButtonVariant, buttonClass } from "./button-class";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";

type Props = ComponentProps<typeof Link> & { variant?: ButtonVariant; icon?: IconName };

/** Looks like a button, goes somewhere: for « Nouvelle demande », never for a write. */
export function LinkButton({ variant, icon, className, children, ...rest }: Props) {
  return (
    <Link {...rest} className={buttonClass(variant, className)}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </Link>
  );
}
