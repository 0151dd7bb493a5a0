-- The rules of the trial in PostgreSQL: who, state, arguments, state of the entry, budget, overlap, in this order.
-- A refusal is a number and not an exception, because a signer's number is used up by a refused request, as on chain.
-- 0 took effect; 1 number or signer; 2 not authorised; 3 not in care; 4 arguments; 5 entry; 6 budget; 7 overlap.

CREATE TABLE organisation (
	id smallint PRIMARY KEY,
	kind text NOT NULL CHECK (kind IN ('provider', 'insurer'))
);

CREATE TABLE person (
	account bytea PRIMARY KEY CHECK (octet_length(account) = 32),
	-- null for clients
	employer smallint REFERENCES organisation,
	nonce bigint NOT NULL DEFAULT 0
);

CREATE TABLE contract (
	insurer smallint NOT NULL REFERENCES organisation,
	provider smallint NOT NULL REFERENCES organisation,
	cents_per_hour bigint NOT NULL,
	own_per_hour bigint NOT NULL,
	PRIMARY KEY (insurer, provider)
);

CREATE TABLE care_case (
	id bytea PRIMARY KEY CHECK (octet_length(id) = 32),
	client bytea NOT NULL REFERENCES person,
	provider smallint NOT NULL REFERENCES organisation,
	insurer smallint NOT NULL REFERENCES organisation,
	birth date NOT NULL,
	in_care boolean NOT NULL DEFAULT true,
	indicated integer NOT NULL,
	pending integer NOT NULL DEFAULT 0,
	approved integer NOT NULL DEFAULT 0,
	gross bigint NOT NULL DEFAULT 0,
	own bigint NOT NULL DEFAULT 0,
	entries integer NOT NULL DEFAULT 0
) WITH (fillfactor = 80);

CREATE TABLE visit (
	care_case bytea NOT NULL REFERENCES care_case,
	entry integer NOT NULL,
	carer bytea NOT NULL REFERENCES person,
	began timestamp NOT NULL,
	ended timestamp NOT NULL,
	approved boolean NOT NULL DEFAULT false,
	PRIMARY KEY (care_case, entry)
) WITH (fillfactor = 80);
CREATE INDEX visit_of_carer ON visit (carer, began);

-- What insurers owe and pay is the sum of this: a balance in one row would be what every commit waits for.
CREATE TABLE payment (
	id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	care_case bytea NOT NULL REFERENCES care_case,
	insurer smallint NOT NULL REFERENCES organisation,
	provider smallint NOT NULL REFERENCES organisation,
	cents bigint NOT NULL
);

CREATE TABLE audit (
	id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	request bytea NOT NULL,
	result smallint NOT NULL,
	at timestamptz NOT NULL DEFAULT now(),
	-- numbers are given out before commits, so only this tells which rows a root may leave for the next one
	tx bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint
);

-- Roots over the rows of `audit`, signed by two organisations: only PG-3 writes them.
CREATE TABLE root (
	before_tx bigint PRIMARY KEY,
	hash bytea NOT NULL,
	signatures bytea[] NOT NULL
);

CREATE FUNCTION is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION '% is only added to', TG_TABLE_NAME;
END
$$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION is_append_only();

CREATE FUNCTION note(request bytea, result smallint) RETURNS smallint LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO audit (request, result) VALUES ($1, $2);
	RETURN $2;
END
$$;

CREATE FUNCTION log_visits(
	signer bytea, number bigint, of_case bytea, days smallint[], starts smallint[], lengths integer[], request bytea
) RETURNS smallint LANGUAGE plpgsql AS $$
DECLARE
	works_for smallint;
	c care_case;
	total bigint := 0;
	begins timestamp;
	ends timestamp;
BEGIN
	UPDATE person SET nonce = nonce + 1 WHERE account = signer AND nonce = number RETURNING employer INTO works_for;
	IF NOT FOUND THEN RETURN 1; END IF;
	SELECT * INTO c FROM care_case WHERE id = of_case FOR UPDATE;
	IF NOT FOUND OR works_for IS DISTINCT FROM c.provider THEN RETURN note(request, 2::smallint); END IF;
	IF NOT c.in_care THEN RETURN note(request, 3::smallint); END IF;
	IF cardinality(days) NOT BETWEEN 1 AND 50 THEN RETURN note(request, 4::smallint); END IF;
	FOR i IN 1..cardinality(days) LOOP
		IF lengths[i] NOT BETWEEN 1 AND 1440 OR lengths[i] % 5 <> 0 OR starts[i] NOT BETWEEN 0 AND 1439
			OR days[i] NOT BETWEEN 1 AND 10 OR c.birth + (days[i] - 1) > (now() AT TIME ZONE 'UTC')::date
		THEN
			RETURN note(request, 4::smallint);
		END IF;
		total := total + lengths[i];
	END LOOP;
	PERFORM 1 FROM contract WHERE insurer = c.insurer AND provider = c.provider;
	IF NOT FOUND THEN RETURN note(request, 4::smallint); END IF;
	IF c.approved + c.pending + total > c.indicated THEN RETURN note(request, 6::smallint); END IF;
	FOR i IN 1..cardinality(days) LOOP
		begins := c.birth + (days[i] - 1) + make_interval(mins => starts[i]);
		ends := begins + make_interval(mins => lengths[i]);
		-- nothing is longer than a day
		IF EXISTS (
			SELECT FROM visit v
			WHERE v.carer = signer AND v.began < ends AND v.began > begins - interval '1 day' AND v.ended > begins
		) OR EXISTS (
			SELECT FROM visit v WHERE v.care_case = of_case AND v.began < ends AND v.ended > begins
		) THEN
			-- what this call has added so far goes, and the request stays noted
			DELETE FROM visit v WHERE v.care_case = of_case AND v.entry >= c.entries;
			RETURN note(request, 7::smallint);
		END IF;
		INSERT INTO visit (care_case, entry, carer, began, ended) VALUES (of_case, c.entries + i - 1, signer, begins, ends);
	END LOOP;
	UPDATE care_case SET pending = pending + total, entries = entries + cardinality(days) WHERE id = of_case;
	RETURN note(request, 0::smallint);
END
$$;

CREATE FUNCTION approve(signer bytea, number bigint, of_case bytea, numbers integer[], request bytea)
RETURNS smallint LANGUAGE plpgsql AS $$
DECLARE
	c care_case;
	p contract;
	minutes bigint;
	found_entries integer;
	gross_now bigint;
	own_now bigint;
BEGIN
	UPDATE person SET nonce = nonce + 1 WHERE account = signer AND nonce = number;
	IF NOT FOUND THEN RETURN 1; END IF;
	SELECT * INTO c FROM care_case WHERE id = of_case FOR UPDATE;
	IF NOT FOUND OR c.client <> signer THEN RETURN note(request, 2::smallint); END IF;
	IF NOT c.in_care THEN RETURN note(request, 3::smallint); END IF;
	IF cardinality(numbers) NOT BETWEEN 1 AND 50 THEN RETURN note(request, 4::smallint); END IF;
	SELECT count(*), sum(extract(epoch FROM v.ended - v.began) / 60)::bigint INTO found_entries, minutes
	FROM visit v WHERE v.care_case = of_case AND v.entry = ANY (numbers) AND NOT v.approved;
	-- a number that comes twice, that is not there or that was decided leaves fewer rows than numbers
	IF found_entries <> cardinality(numbers) THEN RETURN note(request, 5::smallint); END IF;
	SELECT * INTO STRICT p FROM contract WHERE insurer = c.insurer AND provider = c.provider;
	UPDATE visit v SET approved = true WHERE v.care_case = of_case AND v.entry = ANY (numbers);
	-- rounded half up on the running total
	gross_now := ((c.approved + minutes) * p.cents_per_hour + 30) / 60;
	own_now := ((c.approved + minutes) * p.own_per_hour + 30) / 60;
	UPDATE care_case
	SET pending = pending - minutes, approved = approved + minutes, gross = gross_now, own = own_now
	WHERE id = of_case;
	INSERT INTO payment (care_case, insurer, provider, cents)
	VALUES (of_case, c.insurer, c.provider, (gross_now - own_now) - (c.gross - c.own));
	RETURN note(request, 0::smallint);
END
$$;
