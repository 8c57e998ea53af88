-- What the database itself enforces, whatever a program forgets. Applied again whenever this file or a noun changes.
DO $$ BEGIN
  CREATE ROLE azimut_app NOLOGIN NOBYPASSRLS;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
DO $$ BEGIN EXECUTE format('GRANT azimut_app TO %I', current_user); END $$;
GRANT USAGE ON SCHEMA kernel, thread TO azimut_app;

-- Before a write: one room writes its own tables only, a stale version is refused, the stamps are the kernel's.
CREATE OR REPLACE FUNCTION kernel.before_write() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  room text := nullif(current_setting('azimut.room', true), '');
  person uuid := nullif(current_setting('azimut.person', true), '')::uuid;
BEGIN
  IF room IS NOT NULL AND room <> TG_TABLE_SCHEMA THEN
    RAISE EXCEPTION 'room % may not write %.%', room, TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'AZ403';
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF NEW.version <> OLD.version THEN
      RAISE EXCEPTION 'stale version' USING ERRCODE = 'AZ409';
    END IF;
    NEW.workspace := OLD.workspace; NEW.id := OLD.id; NEW.created_at := OLD.created_at; NEW.created_by := OLD.created_by;
    NEW.version := OLD.version + 1;
  ELSE
    NEW.version := 1; NEW.created_at := now(); NEW.created_by := person;
    IF NEW.entity IS NULL THEN
      SELECT id INTO NEW.entity FROM kernel.entity WHERE workspace = NEW.workspace AND parent IS NULL;
    ELSIF NOT EXISTS (SELECT FROM kernel.entity WHERE workspace = NEW.workspace AND id = NEW.entity) THEN
      RAISE EXCEPTION 'no such entity' USING ERRCODE = 'foreign_key_violation';
    END IF;
  END IF;
  NEW.updated_at := now(); NEW.updated_by := person;
  RETURN NEW;
END $$;

-- After a write: history, the thread's node and its edges. TG_ARGV: noun, title column, {role: column}.
-- SECURITY DEFINER: programs may read history and the thread, and never write them.
CREATE OR REPLACE FUNCTION kernel.after_write() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, kernel AS $$
DECLARE
  after jsonb := to_jsonb(NEW);
  link record;
BEGIN
  INSERT INTO kernel.history (workspace, noun, id, version, at, by, before, after)
  VALUES (NEW.workspace, TG_ARGV[0], NEW.id, NEW.version, NEW.updated_at, NEW.updated_by, CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END, after);
  INSERT INTO thread.node (workspace, id, noun, title, removed)
  VALUES (NEW.workspace, NEW.id, TG_ARGV[0], coalesce(after ->> TG_ARGV[1], ''), NEW.removed_at IS NOT NULL)
  ON CONFLICT (workspace, id) DO UPDATE SET title = excluded.title, removed = excluded.removed;
  FOR link IN SELECT key AS role, (after ->> value)::uuid AS target FROM jsonb_each_text(TG_ARGV[2]::jsonb) LOOP
    IF link.target IS NULL THEN
      DELETE FROM thread.edge WHERE workspace = NEW.workspace AND "from" = NEW.id AND role = link.role;
    ELSE
      INSERT INTO thread.edge (workspace, "from", role, "to") VALUES (NEW.workspace, NEW.id, link.role, link.target)
      ON CONFLICT (workspace, "from", role) DO UPDATE SET "to" = excluded."to";
    END IF;
  END LOOP;
  RETURN NULL;
END $$;

-- Row-level security of one table: a company sees its own rows; without a company set, nothing.
CREATE OR REPLACE PROCEDURE kernel.fence(target regclass, rights text) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
  EXECUTE format('DROP POLICY IF EXISTS own_company ON %s', target);
  EXECUTE format($p$CREATE POLICY own_company ON %s
    USING (workspace = nullif(current_setting('azimut.workspace', true), '')::uuid)
    WITH CHECK (workspace = nullif(current_setting('azimut.workspace', true), '')::uuid)$p$, target);
  EXECUTE format('GRANT %s ON %s TO azimut_app', rights, target);
END $$;

CREATE OR REPLACE PROCEDURE kernel.guard(target regclass, noun text, title text, edges text) LANGUAGE plpgsql AS $$
BEGIN
  CALL kernel.fence(target, 'SELECT, INSERT, UPDATE');
  EXECUTE format('DROP TRIGGER IF EXISTS before_write ON %s', target);
  EXECUTE format('CREATE TRIGGER before_write BEFORE INSERT OR UPDATE ON %s FOR EACH ROW EXECUTE FUNCTION kernel.before_write()', target);
  EXECUTE format('DROP TRIGGER IF EXISTS after_write ON %s', target);
  EXECUTE format('CREATE TRIGGER after_write AFTER INSERT OR UPDATE ON %s FOR EACH ROW EXECUTE FUNCTION kernel.after_write(%L, %L, %L)', target, noun, title, edges);
END $$;

CALL kernel.fence('kernel.entity', 'SELECT');
CALL kernel.fence('kernel.member', 'SELECT');
CALL kernel.fence('kernel.invitation', 'SELECT');
CALL kernel.fence('kernel.rule_level', 'SELECT, INSERT, UPDATE');
CALL kernel.fence('kernel.passed_over', 'SELECT, INSERT');
CALL kernel.fence('kernel.history', 'SELECT');
CALL kernel.fence('thread.node', 'SELECT');
CALL kernel.fence('thread.edge', 'SELECT');
ALTER TABLE kernel.workspace ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS own_company ON kernel.workspace;
CREATE POLICY own_company ON kernel.workspace USING (id = nullif(current_setting('azimut.workspace', true), '')::uuid);
GRANT SELECT, UPDATE ON kernel.workspace TO azimut_app;

-- A job is enqueued in the caller's transaction: it exists if and only if the rest was committed.
-- The wall clock, not the transaction's: jobs asked for together run in the order they were asked for.
CREATE OR REPLACE FUNCTION kernel.enqueue(queue text, data jsonb) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE made uuid;
BEGIN
  IF (data ->> 'workspace')::uuid IS DISTINCT FROM nullif(current_setting('azimut.workspace', true), '')::uuid THEN
    RAISE EXCEPTION 'a job belongs to the company that asks for it';
  END IF;
  INSERT INTO pgboss.job (name, data, policy, expire_in, keep_until, retry_limit, created_on)
  SELECT q.name, enqueue.data, q.policy, make_interval(secs => coalesce(q.expire_seconds, 900)), now() + interval '14 days', coalesce(q.retry_limit, 2), clock_timestamp()
  FROM pgboss.queue q WHERE q.name = enqueue.queue RETURNING id INTO made;
  IF made IS NULL THEN RAISE EXCEPTION 'no such queue: %', queue; END IF;
  RETURN made;
END $$;
GRANT EXECUTE ON FUNCTION kernel.enqueue(text, jsonb) TO azimut_app;
