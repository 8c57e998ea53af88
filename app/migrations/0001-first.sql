CREATE SCHEMA "diagnose";

CREATE SCHEMA "aim";

CREATE SCHEMA "plan";

CREATE SCHEMA "act";

CREATE SCHEMA "measure";

CREATE SCHEMA "learn";

CREATE SCHEMA "share";

CREATE SCHEMA "account";

CREATE SCHEMA "kernel";

CREATE SCHEMA "thread";

CREATE TABLE "diagnose"."site" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"url" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"confirmed_at" timestamptz(3),
	"corrected" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"ownership" jsonb,
	"reads_spelling" boolean DEFAULT false NOT NULL,
	"ignores_robots" boolean DEFAULT false NOT NULL,
	"keywords" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "site_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "diagnose"."audit" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"label" text NOT NULL,
	"site_id" uuid NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"pages_read" integer DEFAULT 0 NOT NULL,
	"finding_count" integer DEFAULT 0 NOT NULL,
	"progress" jsonb,
	"trouble" text,
	"measures" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"scores" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"identity" jsonb,
	"limits" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"claims" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"channels" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"started_at" timestamptz(3),
	"finished_at" timestamptz(3),
	CONSTRAINT "audit_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "diagnose"."audit_limit" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"label" text NOT NULL,
	"check_id" text NOT NULL,
	"figure" integer NOT NULL,
	CONSTRAINT "audit_limit_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "diagnose"."finding" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"site_id" uuid NOT NULL,
	"nature" text DEFAULT 'defect' NOT NULL,
	"settled" text,
	"check_id" text NOT NULL,
	"check_version" integer NOT NULL,
	"check_limit" integer,
	"fingerprint" text NOT NULL,
	"sentence" text NOT NULL,
	"severity" text NOT NULL,
	"element" integer NOT NULL,
	"effort_minutes" integer NOT NULL,
	"skill" text DEFAULT 'editor' NOT NULL,
	"proof" jsonb NOT NULL,
	"state" text NOT NULL,
	"first_seen_at" timestamptz(3) NOT NULL,
	"last_seen_at" timestamptz(3) NOT NULL,
	"fixed_at" timestamptz(3),
	CONSTRAINT "finding_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "diagnose"."past_import" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"file_name" text NOT NULL,
	"digest" text NOT NULL,
	"rows" integer NOT NULL,
	"refused" integer NOT NULL,
	"cost_cents" bigint NOT NULL,
	CONSTRAINT "past_import_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "diagnose"."past_action" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"title" text NOT NULL,
	"lever_id" text,
	"channel" text,
	"start_on" date,
	"end_on" date,
	"cost_cents" integer,
	"hours" double precision,
	"results" integer,
	"value_cents" integer,
	"origin" text,
	"verdict" text,
	"file_line" integer,
	"import_id" uuid,
	CONSTRAINT "past_action_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "diagnose"."swot_item" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"kind" text NOT NULL,
	"sentence" text NOT NULL,
	"finding_id" uuid,
	"audit_id" uuid,
	"compared" jsonb,
	"past_action_id" uuid,
	CONSTRAINT "swot_item_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "diagnose"."dismissal" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"key" text NOT NULL,
	"sentence" text NOT NULL,
	CONSTRAINT "dismissal_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "diagnose"."channel" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"url" text,
	"seen_on" text,
	"owner_unit" text,
	"login_holder" text,
	"last_activity_on" date,
	"purpose" text,
	"stake_id" uuid,
	"open" text DEFAULT 'undecided' NOT NULL,
	"decision" text,
	"reason" text,
	"decided_on" date,
	"review_on" date,
	"yields" text,
	"stated_phone" text,
	"stated_hours" text,
	CONSTRAINT "channel_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "diagnose"."identity_sheet" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"label" text NOT NULL,
	"promise" text,
	"tone" text,
	"values" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"proofs" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"words_to_avoid" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"colours" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "identity_sheet_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "diagnose"."assessment" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"element" text NOT NULL,
	"statement_id" text NOT NULL,
	"answer" text NOT NULL,
	CONSTRAINT "assessment_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "diagnose"."initiative" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"name" text NOT NULL,
	"lasting" text,
	"effective" text,
	"cents_per_year" integer,
	"objective_id" uuid,
	CONSTRAINT "initiative_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "aim"."baseline" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"label" text NOT NULL,
	"wish_id" text,
	"kpi_id" text,
	"per_month_now" integer,
	"sale_cents" integer,
	"margin_share" double precision,
	"closing_share" double precision,
	CONSTRAINT "baseline_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "aim"."stake" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"sentence" text NOT NULL,
	"swot_item_id" uuid,
	"second_swot_item_id" uuid,
	CONSTRAINT "stake_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "aim"."company_goal" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"sentence" text NOT NULL,
	"measured_by" text,
	CONSTRAINT "company_goal_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "aim"."objective" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"sentence" text NOT NULL,
	"kpi_id" text NOT NULL,
	"from_per_month" integer,
	"to_per_month" integer NOT NULL,
	"start_on" date NOT NULL,
	"end_on" date NOT NULL,
	"value_cents" integer,
	"margin_share" double precision,
	"accepted_by" text,
	"accepted_at" timestamptz(3),
	"chosen_at" timestamptz(3),
	"template_id" text,
	"is_met_offline" boolean,
	"online_reason" text,
	"ended_on" date,
	"ended_reason" text,
	"stake_id" uuid NOT NULL,
	"goal_id" uuid,
	CONSTRAINT "objective_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "aim"."kpi" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"name" text NOT NULL,
	"kpi_id" text NOT NULL,
	"role" text DEFAULT 'second' NOT NULL,
	"on_dashboard" boolean DEFAULT true NOT NULL,
	"base_per_month" integer,
	"target_per_month" integer NOT NULL,
	"definition" text,
	"formula" text,
	"unit" text,
	"source" text,
	"refresh" text,
	"owner_id" uuid,
	"link" text DEFAULT '' NOT NULL,
	"human_signal" text,
	"experience" text,
	"verbatim" text,
	"reporting" text,
	"report_hours" double precision,
	"objective_id" uuid NOT NULL,
	CONSTRAINT "kpi_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "aim"."value_statement" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"sentence" text NOT NULL,
	"kpi_id" uuid,
	CONSTRAINT "value_statement_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "aim"."tactic" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"label" text NOT NULL,
	"stage" text NOT NULL,
	"lever_id" text NOT NULL,
	"is_kept" boolean NOT NULL,
	CONSTRAINT "tactic_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "aim"."question_note" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"question_id" text NOT NULL,
	"state" text NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "question_note_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "aim"."own_question" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"ask" text NOT NULL,
	"why" text,
	CONSTRAINT "own_question_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "plan"."means" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"label" text NOT NULL,
	"cents_per_month" integer,
	CONSTRAINT "means_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "plan"."lever_rate" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"lever_id" text NOT NULL,
	"price_cents" integer,
	"visits" integer,
	"results" integer,
	"origin" text NOT NULL,
	CONSTRAINT "lever_rate_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "plan"."time_policy" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"label" text NOT NULL,
	"free_share" double precision DEFAULT 0.2 NOT NULL,
	"planning_hours_per_month" double precision DEFAULT 1 NOT NULL,
	"steering_hours_per_campaign" double precision DEFAULT 0.25 NOT NULL,
	"review_hours" double precision DEFAULT 0.5 NOT NULL,
	"reporting_hours_per_month" double precision DEFAULT 0.5 NOT NULL,
	"pilot_id" uuid,
	CONSTRAINT "time_policy_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "plan"."person" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"name" text NOT NULL,
	"account_id" uuid,
	"hours_per_week" double precision,
	"rate_cents_per_hour" integer,
	"work_days" jsonb DEFAULT '[1,2,3,4,5]'::jsonb NOT NULL,
	"skills" jsonb,
	CONSTRAINT "person_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "plan"."leave" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"label" text NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "leave_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "plan"."reverse_budget" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"label" text NOT NULL,
	"lever_id" text NOT NULL,
	"assumptions" jsonb NOT NULL,
	"p50_cents" integer NOT NULL,
	"p80_cents" integer NOT NULL,
	"curve" jsonb NOT NULL,
	"kept_cents" integer NOT NULL,
	"objective_id" uuid NOT NULL,
	CONSTRAINT "reverse_budget_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "plan"."budget_line" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"label" text NOT NULL,
	"lever_id" text NOT NULL,
	"cents_per_month" integer NOT NULL,
	"total_cents" integer,
	"currency" text DEFAULT 'EUR' NOT NULL,
	"start_on" date NOT NULL,
	"end_on" date NOT NULL,
	"objective_id" uuid,
	"reverse_budget_id" uuid,
	CONSTRAINT "budget_line_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "plan"."action" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"title" text NOT NULL,
	"lever_id" text,
	"owner_id" uuid,
	"hours" double precision NOT NULL,
	"start_on" date NOT NULL,
	"due_on" date NOT NULL,
	"deadline_on" date,
	"state" text DEFAULT 'planned' NOT NULL,
	"done_at" timestamptz(3),
	"done_when" text,
	"landing_url" text,
	"expected_per_month" double precision,
	"confidence" double precision,
	"production_cents" integer,
	"campaign_id" uuid,
	"finding_id" uuid,
	"channel_id" uuid,
	"objective_id" uuid,
	"budget_line_id" uuid,
	CONSTRAINT "action_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "plan"."dependency" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"handover" text NOT NULL,
	"action_id" uuid NOT NULL,
	"needs_id" uuid NOT NULL,
	CONSTRAINT "dependency_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "plan"."ranking" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"reason" text NOT NULL,
	"rank" integer NOT NULL,
	"action_id" uuid NOT NULL,
	CONSTRAINT "ranking_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "plan"."meeting" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"title" text NOT NULL,
	"on_day" date NOT NULL,
	"objective_id" uuid,
	CONSTRAINT "meeting_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "plan"."tool" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"name" text NOT NULL,
	"purpose" text NOT NULL,
	"cents_per_month" integer,
	"seats" integer,
	"needs" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"decision" text,
	"decided_on" date,
	"check_on" date,
	"checked_on" date,
	"answers_need" text,
	CONSTRAINT "tool_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "plan"."plan_version" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"title" text NOT NULL,
	"validated_on" date NOT NULL,
	"validated_by" text NOT NULL,
	"actions" jsonb NOT NULL,
	CONSTRAINT "plan_version_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "plan"."plan_import" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"file_name" text NOT NULL,
	"digest" text NOT NULL,
	"rows" integer NOT NULL,
	"refused" integer NOT NULL,
	"hours" double precision NOT NULL,
	"total_cents" bigint NOT NULL,
	"currency" text NOT NULL,
	"records" jsonb NOT NULL,
	CONSTRAINT "plan_import_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "act"."campaign" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"name" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"audience" text,
	"story" text,
	"proof" text,
	"main_ad" text,
	"offer" text,
	"cta" text,
	"objective_id" uuid NOT NULL,
	"budget_line_id" uuid,
	CONSTRAINT "campaign_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "act"."content" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"title" text NOT NULL,
	"theme" text,
	"stage" text,
	"format" text DEFAULT 'post' NOT NULL,
	"channel" text,
	"state" text DEFAULT 'idea' NOT NULL,
	"on_day" date,
	"tags" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"maturity" text,
	"evergreen" boolean DEFAULT false NOT NULL,
	"expires_on" date,
	"reuse_count" integer DEFAULT 0 NOT NULL,
	"reused_on" date,
	"message" text,
	"offer" text,
	"cta" text,
	"landing_url" text,
	"is_reliable" boolean,
	"is_relevant" boolean,
	"is_useful" boolean,
	"reviewed_at" timestamptz(3),
	"owner_id" uuid,
	"reviewer_id" uuid,
	"action_id" uuid,
	CONSTRAINT "content_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "act"."tracked_link" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"label" text NOT NULL,
	"slug" text NOT NULL,
	"destination" text NOT NULL,
	"source" text NOT NULL,
	"medium" text NOT NULL,
	"campaign" text NOT NULL,
	"action_id" uuid NOT NULL,
	CONSTRAINT "tracked_link_workspace_id_pk" PRIMARY KEY("workspace","id"),
	CONSTRAINT "tracked_link_slug_unique" UNIQUE("slug")
);

CREATE TABLE "act"."time_entry" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"note" text NOT NULL,
	"on_day" date NOT NULL,
	"hours" double precision NOT NULL,
	"at_completion" boolean DEFAULT false NOT NULL,
	"person_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	CONSTRAINT "time_entry_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "act"."postponement" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"title" text NOT NULL,
	"noted_on" date NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"reason" text,
	"lost_results" double precision,
	"action_id" uuid NOT NULL,
	CONSTRAINT "postponement_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "act"."landing_check" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"label" text NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"pages_known" integer NOT NULL,
	"left_out" integer DEFAULT 0 NOT NULL,
	"pages" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"finished_at" timestamptz(3),
	CONSTRAINT "landing_check_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "act"."promo_code" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"code" text NOT NULL,
	"action_id" uuid NOT NULL,
	CONSTRAINT "promo_code_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "measure"."tracker" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"name" text NOT NULL,
	"key" text NOT NULL,
	"hosts" jsonb NOT NULL,
	"zone" text DEFAULT 'Europe/Paris' NOT NULL,
	"site_id" uuid NOT NULL,
	CONSTRAINT "tracker_workspace_id_pk" PRIMARY KEY("workspace","id"),
	CONSTRAINT "tracker_key_unique" UNIQUE("key")
);

CREATE TABLE "measure"."cost_import" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"file_name" text NOT NULL,
	"connector_id" text NOT NULL,
	"digest" text NOT NULL,
	"rows" integer NOT NULL,
	"refused" integer DEFAULT 0 NOT NULL,
	"sale_rows" integer DEFAULT 0 NOT NULL,
	"sale_cents" bigint DEFAULT 0 NOT NULL,
	"total_cents" bigint NOT NULL,
	"currency" text DEFAULT 'EUR' NOT NULL,
	CONSTRAINT "cost_import_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "measure"."cost" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"label" text NOT NULL,
	"on_day" date NOT NULL,
	"channel" text NOT NULL,
	"cents" integer NOT NULL,
	"currency" text DEFAULT 'EUR' NOT NULL,
	"impressions" bigint,
	"clicks" bigint,
	"supplier" text DEFAULT '' NOT NULL,
	"reference" text DEFAULT '' NOT NULL,
	"account" text DEFAULT '' NOT NULL,
	"file_line" integer,
	"import_id" uuid,
	"budget_line_id" uuid,
	CONSTRAINT "cost_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "measure"."account_use" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"account" text NOT NULL,
	"use" text NOT NULL,
	CONSTRAINT "account_use_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "measure"."import_mapping" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"name" text NOT NULL,
	"titles" jsonb NOT NULL,
	"columns" jsonb NOT NULL,
	CONSTRAINT "import_mapping_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "measure"."count_import" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"file_name" text NOT NULL,
	"connector_id" text NOT NULL,
	"digest" text NOT NULL,
	"rows" integer NOT NULL,
	"refused" integer DEFAULT 0 NOT NULL,
	"first_day" date NOT NULL,
	"last_day" date NOT NULL,
	"visits" integer,
	"results" integer,
	CONSTRAINT "count_import_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "measure"."till" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"name" text NOT NULL,
	"question" text NOT NULL,
	"sources" jsonb NOT NULL,
	"kpi_id" text NOT NULL,
	"token_hash" text NOT NULL,
	CONSTRAINT "till_workspace_id_pk" PRIMARY KEY("workspace","id"),
	CONSTRAINT "till_tokenHash_unique" UNIQUE("token_hash")
);

CREATE TABLE "measure"."result_count" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"kpi_id" text NOT NULL,
	"on_day" date NOT NULL,
	"from_day" date,
	"source" text NOT NULL,
	"count" integer NOT NULL,
	"value_cents" integer,
	"how" text DEFAULT 'hand' NOT NULL,
	"file_line" integer,
	"import_id" uuid,
	"till_id" uuid,
	"budget_line_id" uuid,
	CONSTRAINT "result_count_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "measure"."result_rule" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"kpi_id" text NOT NULL,
	"believes" text NOT NULL,
	CONSTRAINT "result_rule_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "measure"."source_day" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"on_day" date NOT NULL,
	"source" text NOT NULL,
	"channel" text DEFAULT '' NOT NULL,
	"visits" integer NOT NULL,
	"results" integer,
	"kpi_id" text,
	"file_line" integer,
	"import_id" uuid NOT NULL,
	CONSTRAINT "source_day_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "measure"."sale_import" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"file_name" text NOT NULL,
	"connector_id" text NOT NULL,
	"digest" text NOT NULL,
	"shop" uuid NOT NULL,
	"rows" integer NOT NULL,
	"refused" integer DEFAULT 0 NOT NULL,
	"updated" integer DEFAULT 0 NOT NULL,
	"first_day" date NOT NULL,
	"last_day" date NOT NULL,
	"total_cents" bigint NOT NULL,
	"currency" text DEFAULT 'EUR' NOT NULL,
	CONSTRAINT "sale_import_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "measure"."sale" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"on_day" date NOT NULL,
	"cents" bigint NOT NULL,
	"currency" text DEFAULT 'EUR' NOT NULL,
	"tax_known" boolean DEFAULT true NOT NULL,
	"refunded_cents" bigint DEFAULT 0 NOT NULL,
	"count" integer,
	"reference" text DEFAULT '' NOT NULL,
	"status" text DEFAULT 'paid' NOT NULL,
	"how" text NOT NULL,
	"channel" text DEFAULT '' NOT NULL,
	"promo_code" text DEFAULT '' NOT NULL,
	"is_first" boolean,
	"file_line" integer,
	"import_id" uuid,
	"cost_import_id" uuid,
	"replaced_by" uuid,
	"budget_line_id" uuid,
	CONSTRAINT "sale_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "measure"."search_import" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"file_name" text NOT NULL,
	"digest" text NOT NULL,
	"rows" integer NOT NULL,
	"refused" integer DEFAULT 0 NOT NULL,
	"first_day" date NOT NULL,
	"last_day" date NOT NULL,
	"clicks" integer,
	"impressions" integer,
	CONSTRAINT "search_import_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "measure"."search_day" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"from_day" date NOT NULL,
	"on_day" date NOT NULL,
	"by" text NOT NULL,
	"term" text DEFAULT '' NOT NULL,
	"clicks" integer NOT NULL,
	"impressions" integer NOT NULL,
	"position" double precision,
	"file_line" integer,
	"import_id" uuid NOT NULL,
	CONSTRAINT "search_day_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "measure"."turnover_rule" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"believes" text NOT NULL,
	CONSTRAINT "turnover_rule_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "learn"."review" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"title" text NOT NULL,
	"held_on" date NOT NULL,
	"expected_count" double precision NOT NULL,
	"actual_count" integer NOT NULL,
	"answers" jsonb,
	"meeting_id" uuid,
	"objective_id" uuid NOT NULL,
	CONSTRAINT "review_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "learn"."decision" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"sentence" text NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"forecast" jsonb NOT NULL,
	"before_cents" integer NOT NULL,
	"after_cents" integer NOT NULL,
	"decided_on" date NOT NULL,
	"budget_line_id" uuid NOT NULL,
	"review_id" uuid,
	CONSTRAINT "decision_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "share"."edition" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"title" text NOT NULL,
	"export_id" text NOT NULL,
	"locale" text NOT NULL,
	"made_on" date NOT NULL,
	"objective_id" uuid,
	CONSTRAINT "edition_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "share"."delivery" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"recipient" text NOT NULL,
	"message" text NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"sent_at" timestamptz(3),
	"edition_id" uuid NOT NULL,
	CONSTRAINT "delivery_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "share"."brand" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"display_name" text NOT NULL,
	"belongs_to" text DEFAULT 'company' NOT NULL,
	"primary" text NOT NULL,
	"second" text NOT NULL,
	"footer" text,
	"logo" text,
	"logo_type" text,
	"logo_width" integer,
	"logo_height" integer,
	CONSTRAINT "brand_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "share"."comment" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamptz(3) DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"removed_at" timestamptz(3),
	"text" text NOT NULL,
	"about_id" uuid NOT NULL,
	"answers_id" uuid,
	"author_name" text NOT NULL,
	"mentions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "comment_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "kernel"."api_key" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member" uuid NOT NULL,
	"name" text NOT NULL,
	"hash" text NOT NULL,
	"scope" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "api_key_workspace_id_pk" PRIMARY KEY("workspace","id"),
	CONSTRAINT "api_key_hash_unique" UNIQUE("hash")
);

CREATE TABLE "account"."credential" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "thread"."edge" (
	"workspace" uuid NOT NULL,
	"from" uuid NOT NULL,
	"role" text NOT NULL,
	"to" uuid NOT NULL,
	CONSTRAINT "edge_workspace_from_role_pk" PRIMARY KEY("workspace","from","role")
);

CREATE TABLE "kernel"."entity" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"parent" uuid,
	"name" text NOT NULL,
	CONSTRAINT "entity_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "kernel"."heartbeat" (
	"one" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);

CREATE TABLE "kernel"."history" (
	"workspace" uuid NOT NULL,
	"noun" text NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" uuid,
	"before" jsonb,
	"after" jsonb NOT NULL,
	CONSTRAINT "history_workspace_id_version_pk" PRIMARY KEY("workspace","id","version")
);

CREATE TABLE "kernel"."invitation" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"token_hash" text NOT NULL,
	"invited_by" uuid NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "invitation_workspace_id_pk" PRIMARY KEY("workspace","id"),
	CONSTRAINT "invitation_tokenHash_unique" UNIQUE("token_hash")
);

CREATE TABLE "kernel"."member" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"removed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "member_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "account"."model" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"content" jsonb NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "thread"."node" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"noun" text NOT NULL,
	"title" text NOT NULL,
	"removed" boolean DEFAULT false NOT NULL,
	CONSTRAINT "node_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "kernel"."passed_over" (
	"workspace" uuid NOT NULL,
	"id" uuid NOT NULL,
	"rule" text NOT NULL,
	"operation" text NOT NULL,
	"by" uuid NOT NULL,
	"by_name" text NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "passed_over_workspace_id_pk" PRIMARY KEY("workspace","id")
);

CREATE TABLE "kernel"."rule_level" (
	"workspace" uuid NOT NULL,
	"rule" text NOT NULL,
	"level" text NOT NULL,
	CONSTRAINT "rule_level_workspace_rule_pk" PRIMARY KEY("workspace","rule")
);

CREATE TABLE "account"."session" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);

CREATE TABLE "account"."user" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"locale" text DEFAULT 'fr' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);

CREATE TABLE "account"."verification" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "kernel"."workspace" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"zone" text DEFAULT 'Europe/Paris' NOT NULL,
	"currency" text DEFAULT 'EUR' NOT NULL,
	"locale" text DEFAULT 'fr' NOT NULL,
	"pace" text DEFAULT 'essential' NOT NULL,
	"fictional" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"siren" text,
	"naf" text,
	"first_run" jsonb
);

ALTER TABLE "diagnose"."audit" ADD CONSTRAINT "audit_siteid" FOREIGN KEY ("workspace","site_id") REFERENCES "diagnose"."site"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "diagnose"."finding" ADD CONSTRAINT "finding_siteid" FOREIGN KEY ("workspace","site_id") REFERENCES "diagnose"."site"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "diagnose"."past_action" ADD CONSTRAINT "past_action_importid" FOREIGN KEY ("workspace","import_id") REFERENCES "diagnose"."past_import"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "diagnose"."swot_item" ADD CONSTRAINT "swot_item_findingid" FOREIGN KEY ("workspace","finding_id") REFERENCES "diagnose"."finding"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "diagnose"."swot_item" ADD CONSTRAINT "swot_item_auditid" FOREIGN KEY ("workspace","audit_id") REFERENCES "diagnose"."audit"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "diagnose"."swot_item" ADD CONSTRAINT "swot_item_pastactionid" FOREIGN KEY ("workspace","past_action_id") REFERENCES "diagnose"."past_action"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "diagnose"."channel" ADD CONSTRAINT "channel_stakeid" FOREIGN KEY ("workspace","stake_id") REFERENCES "aim"."stake"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "diagnose"."initiative" ADD CONSTRAINT "initiative_objectiveid" FOREIGN KEY ("workspace","objective_id") REFERENCES "aim"."objective"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "aim"."stake" ADD CONSTRAINT "stake_swotitemid" FOREIGN KEY ("workspace","swot_item_id") REFERENCES "diagnose"."swot_item"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "aim"."stake" ADD CONSTRAINT "stake_secondswotitemid" FOREIGN KEY ("workspace","second_swot_item_id") REFERENCES "diagnose"."swot_item"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "aim"."objective" ADD CONSTRAINT "objective_stakeid" FOREIGN KEY ("workspace","stake_id") REFERENCES "aim"."stake"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "aim"."objective" ADD CONSTRAINT "objective_goalid" FOREIGN KEY ("workspace","goal_id") REFERENCES "aim"."company_goal"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "aim"."kpi" ADD CONSTRAINT "kpi_objectiveid" FOREIGN KEY ("workspace","objective_id") REFERENCES "aim"."objective"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "aim"."kpi" ADD CONSTRAINT "kpi_ownerid" FOREIGN KEY ("workspace","owner_id") REFERENCES "plan"."person"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "aim"."value_statement" ADD CONSTRAINT "value_statement_kpiid" FOREIGN KEY ("workspace","kpi_id") REFERENCES "aim"."kpi"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "plan"."time_policy" ADD CONSTRAINT "time_policy_pilotid" FOREIGN KEY ("workspace","pilot_id") REFERENCES "plan"."person"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "plan"."leave" ADD CONSTRAINT "leave_personid" FOREIGN KEY ("workspace","person_id") REFERENCES "plan"."person"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "plan"."reverse_budget" ADD CONSTRAINT "reverse_budget_objectiveid" FOREIGN KEY ("workspace","objective_id") REFERENCES "aim"."objective"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "plan"."budget_line" ADD CONSTRAINT "budget_line_objectiveid" FOREIGN KEY ("workspace","objective_id") REFERENCES "aim"."objective"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "plan"."budget_line" ADD CONSTRAINT "budget_line_reversebudgetid" FOREIGN KEY ("workspace","reverse_budget_id") REFERENCES "plan"."reverse_budget"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "plan"."action" ADD CONSTRAINT "action_objectiveid" FOREIGN KEY ("workspace","objective_id") REFERENCES "aim"."objective"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "plan"."action" ADD CONSTRAINT "action_budgetlineid" FOREIGN KEY ("workspace","budget_line_id") REFERENCES "plan"."budget_line"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "plan"."action" ADD CONSTRAINT "action_campaignid" FOREIGN KEY ("workspace","campaign_id") REFERENCES "act"."campaign"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "plan"."action" ADD CONSTRAINT "action_findingid" FOREIGN KEY ("workspace","finding_id") REFERENCES "diagnose"."finding"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "plan"."action" ADD CONSTRAINT "action_channelid" FOREIGN KEY ("workspace","channel_id") REFERENCES "diagnose"."channel"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "plan"."action" ADD CONSTRAINT "action_ownerid" FOREIGN KEY ("workspace","owner_id") REFERENCES "plan"."person"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "plan"."dependency" ADD CONSTRAINT "dependency_actionid" FOREIGN KEY ("workspace","action_id") REFERENCES "plan"."action"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "plan"."dependency" ADD CONSTRAINT "dependency_needsid" FOREIGN KEY ("workspace","needs_id") REFERENCES "plan"."action"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "plan"."ranking" ADD CONSTRAINT "ranking_actionid" FOREIGN KEY ("workspace","action_id") REFERENCES "plan"."action"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "plan"."meeting" ADD CONSTRAINT "meeting_objectiveid" FOREIGN KEY ("workspace","objective_id") REFERENCES "aim"."objective"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "act"."campaign" ADD CONSTRAINT "campaign_objectiveid" FOREIGN KEY ("workspace","objective_id") REFERENCES "aim"."objective"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "act"."campaign" ADD CONSTRAINT "campaign_budgetlineid" FOREIGN KEY ("workspace","budget_line_id") REFERENCES "plan"."budget_line"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "act"."content" ADD CONSTRAINT "content_actionid" FOREIGN KEY ("workspace","action_id") REFERENCES "plan"."action"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "act"."content" ADD CONSTRAINT "content_ownerid" FOREIGN KEY ("workspace","owner_id") REFERENCES "plan"."person"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "act"."content" ADD CONSTRAINT "content_reviewerid" FOREIGN KEY ("workspace","reviewer_id") REFERENCES "plan"."person"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "act"."tracked_link" ADD CONSTRAINT "tracked_link_actionid" FOREIGN KEY ("workspace","action_id") REFERENCES "plan"."action"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "act"."time_entry" ADD CONSTRAINT "time_entry_actionid" FOREIGN KEY ("workspace","action_id") REFERENCES "plan"."action"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "act"."time_entry" ADD CONSTRAINT "time_entry_personid" FOREIGN KEY ("workspace","person_id") REFERENCES "plan"."person"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "act"."postponement" ADD CONSTRAINT "postponement_actionid" FOREIGN KEY ("workspace","action_id") REFERENCES "plan"."action"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "act"."promo_code" ADD CONSTRAINT "promo_code_actionid" FOREIGN KEY ("workspace","action_id") REFERENCES "plan"."action"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "measure"."tracker" ADD CONSTRAINT "tracker_siteid" FOREIGN KEY ("workspace","site_id") REFERENCES "diagnose"."site"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "measure"."cost" ADD CONSTRAINT "cost_budgetlineid" FOREIGN KEY ("workspace","budget_line_id") REFERENCES "plan"."budget_line"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "measure"."cost" ADD CONSTRAINT "cost_importid" FOREIGN KEY ("workspace","import_id") REFERENCES "measure"."cost_import"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "measure"."result_count" ADD CONSTRAINT "result_count_budgetlineid" FOREIGN KEY ("workspace","budget_line_id") REFERENCES "plan"."budget_line"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "measure"."result_count" ADD CONSTRAINT "result_count_importid" FOREIGN KEY ("workspace","import_id") REFERENCES "measure"."count_import"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "measure"."result_count" ADD CONSTRAINT "result_count_tillid" FOREIGN KEY ("workspace","till_id") REFERENCES "measure"."till"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "measure"."source_day" ADD CONSTRAINT "source_day_importid" FOREIGN KEY ("workspace","import_id") REFERENCES "measure"."count_import"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "measure"."sale" ADD CONSTRAINT "sale_budgetlineid" FOREIGN KEY ("workspace","budget_line_id") REFERENCES "plan"."budget_line"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "measure"."sale" ADD CONSTRAINT "sale_importid" FOREIGN KEY ("workspace","import_id") REFERENCES "measure"."sale_import"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "measure"."sale" ADD CONSTRAINT "sale_costimportid" FOREIGN KEY ("workspace","cost_import_id") REFERENCES "measure"."cost_import"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "measure"."sale" ADD CONSTRAINT "sale_replacedby" FOREIGN KEY ("workspace","replaced_by") REFERENCES "measure"."sale_import"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "measure"."search_day" ADD CONSTRAINT "search_day_importid" FOREIGN KEY ("workspace","import_id") REFERENCES "measure"."search_import"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "learn"."review" ADD CONSTRAINT "review_objectiveid" FOREIGN KEY ("workspace","objective_id") REFERENCES "aim"."objective"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "learn"."review" ADD CONSTRAINT "review_meetingid" FOREIGN KEY ("workspace","meeting_id") REFERENCES "plan"."meeting"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "learn"."decision" ADD CONSTRAINT "decision_budgetlineid" FOREIGN KEY ("workspace","budget_line_id") REFERENCES "plan"."budget_line"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "learn"."decision" ADD CONSTRAINT "decision_reviewid" FOREIGN KEY ("workspace","review_id") REFERENCES "learn"."review"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "share"."edition" ADD CONSTRAINT "edition_objectiveid" FOREIGN KEY ("workspace","objective_id") REFERENCES "aim"."objective"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "share"."delivery" ADD CONSTRAINT "delivery_editionid" FOREIGN KEY ("workspace","edition_id") REFERENCES "share"."edition"("workspace","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "kernel"."api_key" ADD CONSTRAINT "api_key_workspace_workspace_id_fk" FOREIGN KEY ("workspace") REFERENCES "kernel"."workspace"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "account"."credential" ADD CONSTRAINT "credential_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "account"."user"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "kernel"."entity" ADD CONSTRAINT "entity_workspace_workspace_id_fk" FOREIGN KEY ("workspace") REFERENCES "kernel"."workspace"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "kernel"."invitation" ADD CONSTRAINT "invitation_workspace_workspace_id_fk" FOREIGN KEY ("workspace") REFERENCES "kernel"."workspace"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "kernel"."member" ADD CONSTRAINT "member_workspace_workspace_id_fk" FOREIGN KEY ("workspace") REFERENCES "kernel"."workspace"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "account"."model" ADD CONSTRAINT "model_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "account"."user"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "kernel"."passed_over" ADD CONSTRAINT "passed_over_workspace_workspace_id_fk" FOREIGN KEY ("workspace") REFERENCES "kernel"."workspace"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "kernel"."rule_level" ADD CONSTRAINT "rule_level_workspace_workspace_id_fk" FOREIGN KEY ("workspace") REFERENCES "kernel"."workspace"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "account"."session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "account"."user"("id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "sale_by_reference" ON "measure"."sale" USING btree ("workspace","reference");
CREATE INDEX "sale_by_onday" ON "measure"."sale" USING btree ("workspace","on_day");
CREATE INDEX "sale_by_importid" ON "measure"."sale" USING btree ("workspace","import_id");
CREATE INDEX "sale_by_costimportid" ON "measure"."sale" USING btree ("workspace","cost_import_id");
CREATE INDEX "sale_by_replacedby" ON "measure"."sale" USING btree ("workspace","replaced_by");
CREATE INDEX "search_day_by_importid_by" ON "measure"."search_day" USING btree ("workspace","import_id","by");
CREATE INDEX "edge_back" ON "thread"."edge" USING btree ("workspace","to");
CREATE INDEX "history_at" ON "kernel"."history" USING btree ("workspace","at");
CREATE UNIQUE INDEX "member_person" ON "kernel"."member" USING btree ("workspace","person");
CREATE INDEX "member_by_person" ON "kernel"."member" USING btree ("person");
CREATE INDEX "model_by_person" ON "account"."model" USING btree ("user_id");
CREATE INDEX "node_noun" ON "thread"."node" USING btree ("workspace","noun");
