import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { Prose } from "@/components/ui/prose";
import { Contact } from "../contact";

export const metadata: Metadata = { title: "Mentions légales" };

export default function MentionsLegalesPage() {
  return (
    <>
      <PageHeader title="Mentions légales" />
      <Prose>
        <h2 className="!mt-0">Éditeur</h2>
        <p>
          L’éditeur est l’organisme qui exploite cette instance de Recul : celui qui a ouvert votre compte, ou
          l’opérateur qu’il a conventionné. Il désigne la directrice ou le directeur de la publication et
          choisit l’hébergeur. Pour le joindre, <Contact />.
        </p>
        <h2>Logiciel</h2>
        <p>
          Recul est un logiciel libre, publié sous la licence{" "}
          <a href="https://www.gnu.org/licenses/agpl-3.0.html" rel="noreferrer">
            GNU AGPL, version 3 ou ultérieure
          </a>
          . Qui utilise cette instance peut demander à l’éditeur le code source exact qu’elle fait tourner.
        </p>
        <h2>Caractères et dessins</h2>
        <p>
          Les textes sont composés en Atkinson Hyperlegible Next, du Braille Institute of America, et les
          titres en Newsreader, de Production Type, tous deux sous licence SIL Open Font. Les pictogrammes
          viennent pour la plupart de Lucide, sous licence ISC. Tous sont servis par cette instance : aucune
          page n’appelle un autre site.
        </p>
        <h2>Responsabilité</h2>
        <p>
          Les hypothèses et les pistes travaillées en séance n’engagent que l’appréciation des
          professionnelles et des professionnels qui les reprennent. Recul ne reçoit ni alerte ni
          signalement : devant un danger, suivez la procédure de votre institution.
        </p>
        <p>
          L’usage des données est expliqué à la page <a href="/confidentialite">Confidentialité</a>.
        </p>
      </Prose>
    </>
  );
}
