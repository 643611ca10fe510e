import Link from "next/link";
import { Icon } from "@/components/ui/icon";

/** The way to one's messages, and how many wait to be read: a number, not a colour alone. */
export function MessagesLink({ href, nonLues }: { href: string; nonLues: number }) {
  return (
    <Link
      href={href}
      prefetch={false}
      className="relative flex min-h-11 min-w-11 items-center justify-center rounded-md hover:bg-sand"
    >
      <Icon name="cloche" className="size-6 text-ink-soft" />
      <span className="sr-only">Messages{nonLues > 0 ? ", à lire : " : ""}</span>
      {nonLues > 0 ? (
        <span className="absolute top-0.5 right-0 flex h-5 min-w-5 items-center justify-center rounded-full bg-sea px-1 text-14 leading-5 font-semibold text-on-sea tabular-nums">
          {nonLues > 99 ? "99+" : nonLues}
        </span>
      ) : null}
    </Link>
  );
}
