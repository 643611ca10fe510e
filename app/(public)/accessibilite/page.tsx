import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { Prose } from "@/components/ui/prose";
import { Contact } from "../contact";

export const metadata: Metadata = { title: "Accessibilité" };

export default function AccessibilitePage() {
  return (
    <>
      <PageHeader
        title="Accessibilité"
        state="Recul vise le niveau AA des règles internationales (WCAG 2.2) et du référentiel français (RGAA). Aucun audit par un tiers n’a encore été conduit : la conformité n’est donc pas déclarée."
      />
      <Prose>
        <h2 className="!mt-0">Ce qui est fait</h2>
        <ul>
          <li>Tout s’utilise au clavier, et l’élément actif se voit toujours.</li>
          <li>
            Les textes sont composés dans un caractère dessiné pour la lisibilité, Atkinson Hyperlegible.
          </li>
          <li>Le contraste des textes est d’au moins 4,5 pour 1, en clair comme en sombre.</li>
          <li>Un état se lit à son mot et à sa forme, jamais à sa seule couleur.</li>
          <li>Les pages tiennent sur un écran de 360 points de large et s’agrandissent à 200 %.</li>
          <li>Les animations s’effacent quand votre système le demande.</li>
          <li>Chaque graphique est accompagné du tableau de ses chiffres.</li>
          <li>
            Les formulaires fonctionnent sans JavaScript, et disent quoi corriger, à l’endroit où corriger.
          </li>
        </ul>
        <h2>Ce qui est vérifié</h2>
        <p>
          Les pages sont contrôlées automatiquement, avec l’outil axe, dans chaque rôle, en clair et en
          sombre. Un outil automatique ne trouve qu’une partie des obstacles : ce que vous rencontrez compte
          davantage.
        </p>
        <h2>Signaler un obstacle</h2>
        <p>
          Si vous n’arrivez pas à lire ou à faire quelque chose, <Contact />
           : l’information vous sera donnée sous une autre forme, et l’obstacle sera étudié.
        </p>
        <p>
          Sans réponse satisfaisante, vous pouvez saisir le{" "}
          <a href="https://www.defenseurdesdroits.fr/" rel="noreferrer">
            Défenseur des droits
          </a>
          , en ligne, auprès de l’un de ses délégués, ou par courrier gratuit : Libre réponse 71120, 75342
          Paris CEDEX 07.
        </p>
      </Prose>
    </>
  );
}
