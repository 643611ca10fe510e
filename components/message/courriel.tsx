import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import type { CourrielRecu } from "@/lib/message/queries/boite";

/** A mail as it arrives: its head, its HTML in a frame where nothing runs and whose links open here, and its text. */
export function CourrielLu({ courriel }: { courriel: CourrielRecu }) {
  const { sujet, a, html, texte, calendriers } = courriel;
  const jointe = { term: "Pour l’agenda", value: <Fichiers calendriers={calendriers} /> };
  return (
    <article className="flex flex-col gap-5">
      <DescriptionList
        items={[
          { term: "À", value: a },
          { term: "Objet", value: sujet },
          ...(calendriers.length > 0 ? [jointe] : []),
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

/** What a calendar program would act on, to be opened by hand here. */
function Fichiers({ calendriers }: Pick<CourrielRecu, "calendriers">) {
  return (
    <ul className="flex flex-col">
      {calendriers.map(({ methode, fichier, contenu }) => (
        <li key={fichier}>
          <a
            download={fichier}
            href={`data:text/calendar;charset=utf-8,${encodeURIComponent(contenu)}`}
            className="text-sea underline underline-offset-4"
          >
            {fichier}
          </a>{" "}
          {methode === "CANCEL" ? "(retire la séance)" : "(inscrit la séance)"}
        </li>
      ))}
    </ul>
  );
}
