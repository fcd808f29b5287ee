-- An event takes its number from the head of the log, and the head takes the event's hash: by the database itself, so that
-- none can be written without the other, and a save asks once less.
CREATE FUNCTION "audit_event_moves_head"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	UPDATE "audit_head" SET "hash" = NEW."hash" WHERE "practice_id" = NEW."practice_id" AND "seq" = NEW."seq";
	RETURN NULL;
END $$;
CREATE TRIGGER "audit_event_moves_head" AFTER INSERT ON "audit_event" FOR EACH ROW EXECUTE FUNCTION "audit_event_moves_head"();
