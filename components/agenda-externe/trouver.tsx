import { Disclosure } from "@/components/ui/disclosure";
import { Prose } from "@/components/ui/prose";

const PROGRAMMES: { nom: string; etapes: string[] }[] = [
  {
    nom: "Outlook",
    etapes: [
      "Sur le web, ouvrez les paramètres du calendrier, puis « Calendriers partagés ».",
      "Sous « Publier un calendrier », choisissez le vôtre et « Peut voir quand je suis occupé·e » : cela suffit.",
      "Copiez le lien ICS.",
    ],
  },
  {
    nom: "Google Agenda",
    etapes: [
      "Depuis un ordinateur, ouvrez les paramètres de l’agenda, puis « Intégrer l’agenda ».",
      "Copiez l’« adresse secrète au format iCal ».",
    ],
  },
  {
    nom: "Calendrier d’Apple (iCloud)",
    etapes: [
      "Dans Calendrier, ouvrez le partage de l’agenda et cochez « Calendrier public ».",
      "Copiez le lien : il commence par webcal://.",
    ],
  },
  {
    nom: "Zimbra",
    etapes: [
      "Dans le menu de l’agenda, choisissez « Partager l’agenda », puis un partage public.",
      "Copiez l’adresse ICS affichée ; elle ne doit demander ni nom ni mot de passe.",
    ],
  },
];

/** Where each program gives the address, in its own words. */
export function Trouver() {
  return (
    <div className="max-w-reading border-t border-rule">
      {PROGRAMMES.map(({ nom, etapes }) => (
        <Disclosure key={nom} summary={nom}>
          <Prose>
            <ol>
              {etapes.map((etape) => (
                <li key={etape}>{etape}</li>
              ))}
            </ol>
          </Prose>
        </Disclosure>
      ))}
    </div>
  );
}
