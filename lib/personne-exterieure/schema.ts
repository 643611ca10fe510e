import { z } from "zod";
import { facultatif, id, texte } from "@/lib/champ";

const champs = {
  prenom: texte(80, "Indiquez son prénom."),
  nom: texte(80, "Indiquez son nom."),
  fonction: texte(120, "Indiquez sa fonction, par exemple « infirmier en addictologie »."),
  courriel: facultatif(
    z.string().trim().toLowerCase().pipe(z.email("Écrivez une adresse professionnelle complète.").max(254)),
  ),
};

export const InvitePersonne = z.object({ seanceId: id, structureId: facultatif(id), ...champs });
export const CorrectPersonne = z.object({ seanceId: id, personneId: id, ...champs });
export const RemovePersonne = z.object({ seanceId: id, personneId: id });
