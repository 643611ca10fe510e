import { Notice } from "@/components/ui/notice";

type Props<F extends string> = { faits: Record<F, string>; fait: string | string[] | undefined };

/** What was just done, named by the address one was led to; nothing for any other word. */
export function Fait<F extends string>({ faits, fait }: Props<F>) {
  if (typeof fait !== "string" || !Object.hasOwn(faits, fait)) return null;
  return (
    <Notice tone="success" className="mb-8">
      <p>{faits[fait as F]}</p>
    </Notice>
  );
}
