-- What someone sees of their own sessions, and closes.

CREATE FUNCTION session_liste(p_session uuid) RETURNS TABLE ("id" uuid, "ici" boolean, "moyen" text, "appareil" text, "creeLe" timestamptz, "vueLe" timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT s."id", s."id" = p_session, s."moyen"::text, s."appareil"::text, s."creeLe"::timestamptz, s."vueLe"::timestamptz FROM "Session" s
  WHERE s."utilisateurId" = session_utilisateur(p_session) AND s."revoqueeLe" IS NULL AND s."expireLe" > now()
  ORDER BY s."id" = p_session DESC, s."vueLe" DESC, s."id"
$$;

-- Ends another session of the same account, or all the others when none is named; how many were.
CREATE FUNCTION session_revoquer(p_session uuid, p_autre uuid) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  u uuid := session_utilisateur(p_session);
  nombre int;
BEGIN
  UPDATE "Session" SET "revoqueeLe" = now()
  WHERE "utilisateurId" = u AND "id" <> p_session AND "id" = coalesce(p_autre, "id") AND "revoqueeLe" IS NULL AND "expireLe" > now();
  GET DIAGNOSTICS nombre = ROW_COUNT;
  IF nombre > 0 THEN PERFORM compte_journaliser(u, 'deconnexion'); END IF;
  RETURN nombre;
END $$;
