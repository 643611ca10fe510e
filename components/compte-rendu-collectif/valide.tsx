import { Arrival } from "@/components/ui/arrival";
import { Notice } from "@/components/ui/notice";

/** Once a group's minutes are validated: who reads what. */
export function ValideCollectif() {
  return (
    <Arrival>
      <Notice tone="success" title="Le compte rendu est validé." className="mb-10">
        <p>
          Les membres du groupe peuvent le lire. Ce qui touche une situation se lit par les personnes
          présentes que l’accord couvre, et par la référente ou le référent, qui en dit les conclusions à la
          personne.
        </p>
      </Notice>
    </Arrival>
  );
}
