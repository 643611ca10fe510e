import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import type { Courriel } from "@/lib/message/rules/courriel";

/** A mail as it arrives: its head, its HTML in a frame where nothing runs and whose links open here, and its text. */
export function CourrielLu({ courriel }: { courriel: Courriel & { a: string } }) {
  const { sujet, a, html, texte } = courriel;
  return (
    <article className="flex flex-col gap-5">
      <DescriptionList
        items={[
          { term: "À", value: a },
          { term: "Objet", value: sujet },
        ]}
      />
      <iframe
        title={`Courriel : ${sujet}`}
        srcDoc={html.replace("<head>", '<head><base target="_top">')}
        sandbox="allow-top-navigation-by-user-activation"
        className="h-120 w-full rounded-md border border-rule bg-white"
      />
      <Disclosure summary="La version en texte">
        <pre className="whitespace-pre-wrap break-words font-sans">{texte}</pre>
      </Disclosure>
    </article>
  );
}
