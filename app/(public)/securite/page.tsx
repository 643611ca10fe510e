import type { Metadata } from "next";
import Link from "next/link";
import { PageHeader } from "@/components/ui/page-header";
import { Prose } from "@/components/ui/prose";
import { Contact } from "../contact";

export const metadata: Metadata = { title: "Sécurité" };

export default function SecuritePage() {
  return (
    <>
      <PageHeader
        title="Sécurité"
        state="Ce que Recul tient, comment c’est vérifié, ce qu’il ne peut pas tenir à votre place, et comment signaler une faille."
      />
      <Prose>
        <h2 className="!mt-0">Ce qui est tenu</h2>
        <ul>
          <li>
            Chaque espace est séparé des autres par la base de données elle-même : une page qui se tromperait
            ne montrerait rien d’ailleurs.
          </li>
          <li>
            Vos droits sont relus à chaque page et à chaque geste. Un accès fermé l’est dès la demande
            suivante.
          </li>
          <li>
            Les récits, les comptes rendus et les pistes sont chiffrés ; chaque lecture laisse une ligne dans
            un journal que personne ne peut réécrire sans que cela se voie.
          </li>
          <li>
            Aucun programme venu d’ailleurs ne s’exécute dans les pages, aucun autre site ne peut envoyer un
            formulaire à votre place, et rien de ce que vous lisez ne reste dans la mémoire du navigateur.
          </li>
          <li>Vous voyez les appareils où vous êtes connecté·e, et vous fermez ceux que vous voulez.</li>
        </ul>
        <h2>Ce qui est vérifié</h2>
        <p>
          À chaque version, des milliers d’attaques sont rejouées contre le produit en marche : toutes les
          pages et tous les gestes, par une personne sans compte, par chaque rôle et par les membres d’un
          autre espace. Aucun audit par un tiers n’a encore été conduit.
        </p>
        <h2>Ce qui dépend de vous et de votre service</h2>
        <ul>
          <li>
            Un poste ouvert, un mot de passe donné ou un document téléchargé sortent de ce que Recul protège.
          </li>
          <li>
            Qui héberge Recul tient le serveur, ses sauvegardes et ses clés : c’est votre service qui le
            choisit.
          </li>
          <li>
            Le contrôle d’anonymisation aide ; il ne remplace pas la relecture. Voir la page{" "}
            <Link href="/confidentialite">Confidentialité</Link>.
          </li>
        </ul>
        <h2>Signaler une faille</h2>
        <p>
          Pour signaler une faille, <Contact />. Dites ce que vous avez vu et comment le revoir ; n’ouvrez pas
          plus de données qu’il n’en faut pour le montrer, et ne les gardez pas. L’adresse est aussi dans{" "}
          <a href="/.well-known/security.txt">security.txt</a>, là où les outils la cherchent.
        </p>
      </Prose>
    </>
  );
}
