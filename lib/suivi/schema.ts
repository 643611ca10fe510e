import { z } from "zod";
import { id, texteLibre } from "@/lib/champ";
import { MAX_EFFETS } from "@/lib/cloture/rules";
import { effet } from "@/lib/cloture/schema";
import { gatherReponses, reponses } from "@/lib/levee/schema";

export const FollowSituation = z.preprocess(
  gatherReponses,
  z.object({ suiviId: id, effet, effets: texteLibre(MAX_EFFETS), reponses }),
);
