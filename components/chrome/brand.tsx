import Link from "next/link";
import { Mark } from "@/components/ui/mark";

/** The mark and the name, set in the serif. */
export function Brand({ href }: { href: string }) {
  return (
    <Link href={href} className="flex min-h-11 items-center gap-2.5">
      <Mark />
      <span className="font-serif text-22 font-medium tracking-tight">Recul</span>
    </Link>
  );
}
