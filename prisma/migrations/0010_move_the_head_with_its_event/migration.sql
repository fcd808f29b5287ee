-- An event takes its number from the head of the log, and the head takes the event's hash: by the database itself, so that
-- none can be written without the other, and a save asks once less.
CREATE TRIGGER "audit_event_moves_head" AFTER INSERT ON "audit_event"
BEGIN
	UPDATE "audit_head" SET "hash" = NEW."hash" WHERE "practice_id" = NEW."practice_id" AND "seq" = NEW."seq";
END;
