import { Drawing } from "./drawing";
import { type IconName, iconPaths } from "./icon-paths";

type Props = { name: IconName; className?: string };

/** Any drawing of the product. For server components: a client component takes a `Sign`, or the whole set is sent. */
export function Icon({ name, className }: Props) {
  return <Drawing path={iconPaths[name]} className={className} />;
}
