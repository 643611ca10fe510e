import { Drawing } from "./drawing";
import { type SignName, signPaths } from "./sign-paths";

type Props = { name: SignName; className?: string };

/** A drawing a client component may show: the set is small, because it is sent to the browser. */
export function Sign({ name, className }: Props) {
  return <Drawing path={signPaths[name]} className={className} />;
}
