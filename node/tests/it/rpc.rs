//! The queries `zorgketen_*`: each answers, as the document that the node gives says.

use crate::common::*;
use jsonrpsee::core::client::Error;
use serde_json::{json, Value};
use sp_core::H256;
use std::collections::BTreeSet;

/// After so many further final blocks a node of this test forgets a state.
const KEPT: u32 = 16;

/// A date as the wire has it.
fn date(days: u16) -> String {
	let seconds = i64::from(days) * 24 * 60 * 60;
	let at = chrono::DateTime::from_timestamp(seconds, 0).expect("a date");
	at.format("%Y-%m-%d").to_string()
}

fn money(cents: u128) -> Value {
	json!({ "cents": cents.to_string(), "euro": format!("{}.{:02}", cents / 100, cents % 100) })
}

fn is_time(value: &Value) -> bool {
	value
		.as_str()
		.is_some_and(|text| text.len() == 17 && text.ends_with('Z'))
}

/// A node, its document, and which methods were asked.
struct Asked<'a> {
	chain: &'a Chain,
	document: Document,
	methods: BTreeSet<String>,
}

impl Asked<'_> {
	/// Asks, and holds the answer against the document.
	async fn ask(&mut self, method: &str, params: Value) -> Value {
		let answer = self.chain.request(method, &params).await;
		let answer = answer.unwrap_or_else(|error| panic!("{method}{params}: {error}"));
		self.document.check(method, &answer);
		self.methods.insert(method.into());
		answer
	}

	/// Fails unless the answer is null.
	async fn nothing(&mut self, method: &str, params: Value) {
		assert_eq!(self.ask(method, params).await, Value::Null, "{method}");
	}

	/// Fails unless the call is refused so, with these details.
	async fn refused(&self, method: &str, params: Value, name: &str, details: Value) {
		let data = refusal(self.chain, method, params, self.document.code(method, name)).await;
		let data: Value = serde_json::from_str(&data).expect("JSON");
		if name != "InvalidParams" {
			assert_eq!(data["error"], name, "{method}");
		}
		for (field, value) in details.as_object().into_iter().flatten() {
			assert_eq!(data[field], *value, "{method}: {field}");
		}
	}
}

/// The data of a refusal with this code.
async fn refusal(chain: &Chain, method: &str, params: Value, code: i32) -> String {
	match chain.request(method, &params).await {
		Err(Error::Call(error)) => {
			assert_eq!(error.code(), code, "{method}: {error:?}");
			let data = error.data().expect("details");
			data.get().to_owned()
		}
		other => panic!("{method}: expected a refusal, got {other:?}"),
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn every_query_answers_as_the_document_says() {
	let _machine = machine().await;
	let kept = KEPT.to_string();
	let role = ["--alice", "--state-pruning", &kept];
	let node = Node::start(NodeConfig::new("dev", &role)).await;
	let chain = &node.chain;
	let document = Document::new(chain.ask("rpc.discover", &[]).await);
	the_document_has_every_method(chain, &document).await;
	let mut asked = Asked {
		chain,
		document,
		methods: ["rpc.discover".into()].into(),
	};

	let story = play(chain).await;
	// asked first, before the state is forgotten
	history(&mut asked, &story).await;
	people(&mut asked).await;
	consent(&mut asked).await;
	case(&mut asked, &story).await;
	log(&mut asked, &story).await;
	settlement(&mut asked, &story).await;
	what_does_not_exist(&mut asked).await;
	what_is_wrong(&asked).await;
	by_name(&asked, &story).await;

	let queries: BTreeSet<_> = asked
		.document
		.methods()
		.into_iter()
		// what has its own tests
		.filter(|name| !name.contains("ubscribe") && !name.contains("export"))
		.collect();
	assert_eq!(asked.methods, queries, "every query was asked");

	a_forgotten_block(&asked).await;
}

async fn the_document_has_every_method(chain: &Chain, document: &Document) {
	let answer = chain.ask("rpc_methods", &[]).await;
	let served: BTreeSet<_> = answer["methods"]
		.as_array()
		.expect("methods")
		.iter()
		.filter_map(Value::as_str)
		.filter(|name| name.starts_with("zorgketen_") || name.starts_with("rpc."))
		.map(str::to_owned)
		.collect();
	assert_eq!(served, document.methods());
}

async fn history(asked: &mut Asked<'_>, story: &Story) {
	let params = json!([story.case, story.before_approval]);
	let before = asked.ask("zorgketen_caseSummary", params).await;
	assert_eq!(before["approved"]["minutes"], 0);
	assert_eq!(before["pending"]["minutes"], 300);
	assert_eq!(before["gross"], money(0));

	let genesis = asked.chain.hash_at(0).await;
	// genesis has no case, and its state may be gone
	let answer = asked
		.chain
		.request("zorgketen_caseSummary", &json!([story.case, genesis]))
		.await;
	match answer {
		Ok(answer) => assert_eq!(answer, Value::Null),
		Err(Error::Call(error)) => assert_eq!(error.code(), 5005, "{error:?}"),
		other => panic!("{other:?}"),
	}
}

async fn people(asked: &mut Asked<'_>) {
	let alice = json!(account("Alice"));
	let one = json!(account("One"));

	let organisations = asked.ask("zorgketen_organisations", json!([])).await;
	let names: Vec<_> = organisations.as_array().expect("a list").iter().collect();
	assert_eq!(names.len(), 4);
	let provider = names.iter().find(|o| o["account"] == alice).expect("Alice");
	assert_eq!(provider["kind"], "maternityProvider");
	assert_eq!(provider["codeSystem"], "agb");
	assert_eq!(provider["code"], "90000011");
	assert_eq!(provider["status"], "active");
	assert_eq!(provider["admittedAt"], Value::Null, "it is of genesis");

	let who = asked
		.ask("zorgketen_whoIs", json!([account("Ferdie")]))
		.await;
	assert_eq!(
		(&who["role"], &who["staffRole"]),
		(&json!("staff"), &json!("carer"))
	);
	assert_eq!(who["organisation"], **provider);
	// a client, asked in hex
	let raw: [u8; 32] = account("One").into();
	let who = asked.ask("zorgketen_whoIs", json!([H256(raw)])).await;
	assert_eq!((&who["role"], &who["client"]), (&json!("client"), &one));

	let staff = asked.ask("zorgketen_staffOf", json!([alice])).await;
	let eve = json!({ "account": account("Eve"), "role": "intaker" });
	assert!(staff.as_array().expect("a list").contains(&eve), "{staff}");

	let quota = asked.ask("zorgketen_quotaOf", json!([one])).await;
	assert_eq!(quota["limit"], 120);
	assert!(
		quota["used"].as_u64() > Some(0) && is_time(&quota["renewsAt"]),
		"{quota}"
	);

	let charter = asked.ask("zorgketen_charter", json!([])).await;
	assert_eq!(charter["version"], 1);
	assert_eq!(charter["roles"].as_array().map(Vec::len), Some(8));

	let representatives = asked.ask("zorgketen_representativesOf", json!([one])).await;
	let mentor = &representatives[0];
	assert_eq!(mentor["account"], json!(account("Mentor")));
	assert_eq!(mentor["scope"], json!(["approve", "read"]));
	assert_eq!(mentor["proof"]["registeredBy"], alice);

	let relatives = asked.ask("zorgketen_relativesOf", json!([one])).await;
	assert_eq!(relatives, json!([account("Relative")]));
}

async fn consent(asked: &mut Asked<'_>) {
	let one = json!(account("One"));
	let may = |reader: &str, data: &str, domain: &str| {
		json!([account(reader), account("One"), data, domain])
	};
	let basis = asked
		.ask("zorgketen_mayAccess", may("Ferdie", "hoursRecord", "zvw"))
		.await;
	assert_eq!(basis["basis"], "grant");
	assert_eq!(
		basis["grantee"],
		json!({ "kind": "organisation", "account": account("Alice"), "category": null })
	);
	for (reader, right) in [
		("One", "own"),
		("Mentor", "representation"),
		("Charlie//midwife", "emergency"),
	] {
		let basis = asked
			.ask("zorgketen_mayAccess", may(reader, "careLog", "wmo"))
			.await;
		assert_eq!(basis["basis"], right, "{reader}");
	}
	// an insurer may never, and nobody granted the other domain
	asked
		.nothing("zorgketen_mayAccess", may("Bob", "careContent", "zvw"))
		.await;
	asked
		.nothing("zorgketen_mayAccess", may("Ferdie", "careLog", "wlz"))
		.await;

	let grants = asked.ask("zorgketen_grantsOf", json!([one])).await;
	assert_eq!(grants.as_array().map(Vec::len), Some(2));
	assert_eq!(grants[0]["live"], true);
	assert!(is_time(&grants[0]["from"]) && is_time(&grants[0]["until"]));

	let emergencies = asked.ask("zorgketen_emergenciesOf", json!([one])).await;
	assert_eq!(emergencies[0]["reason"], "lifeThreatening");
	assert_eq!(emergencies[0]["review"], Value::Null);

	let reviews = asked
		.ask("zorgketen_reviewsOf", json!([account("Charlie")]))
		.await;
	assert_eq!(reviews[0]["client"], one);
	assert_eq!(reviews[0]["by"], json!(account("Charlie//midwife")));
	let overdue = asked.ask("zorgketen_overdueReviews", json!([])).await;
	assert_eq!(overdue, json!([]), "there is time left");
}

async fn case(asked: &mut Asked<'_>, story: &Story) {
	let id = json!(story.case);
	let summary = asked.ask("zorgketen_caseSummary", json!([id])).await;
	assert_eq!(summary["state"], "inCare");
	assert_eq!(
		summary["indicated"],
		json!({ "minutes": 2_940, "hours": "49.00" })
	);
	assert_eq!(
		summary["approved"],
		json!({ "minutes": 240, "hours": "4.00" })
	);
	assert_eq!(summary["pending"], json!({ "minutes": 0, "hours": "0.00" }));
	assert_eq!(
		summary["remaining"],
		json!({ "minutes": 2_700, "hours": "45.00" })
	);
	// 4 h at 59.33 less 4.80 own contribution, and 100.00 was there
	assert_eq!(summary["gross"], money(23_732));
	assert_eq!(summary["ownContribution"], money(1_920));
	assert_eq!(summary["paid"], money(10_000));
	assert_eq!(summary["unpaid"], money(11_812));
	assert_eq!(summary["parties"]["provider"], json!(account("Alice")));
	assert_eq!(summary["parties"]["birth"], date(story.birth));
	assert_eq!(summary["parties"]["lastDay"], 10);

	let of = asked.ask("zorgketen_caseOf", json!([account("One")])).await;
	assert_eq!(of, id);

	let entries = asked.ask("zorgketen_entries", json!([id])).await;
	let states: Vec<_> = entries
		.as_array()
		.expect("a list")
		.iter()
		.map(|entry| json!([entry["service"], entry["state"], entry["start"]]))
		.collect();
	assert_eq!(
		json!(states),
		json!([
			["hour", "approved", "09:00"],
			["hour", "rejected", "14:00"],
			["registration", "proposed", null],
		])
	);
	assert_eq!(entries[1]["reason"], "wrongMinutes");
	assert_eq!(entries[1]["decided"]["by"], json!(account("One")));
	assert_eq!(entries[0]["day"], 1);
	assert_eq!(entries[0]["duration"]["hours"], "4.00");
	let page = asked.ask("zorgketen_entries", json!([id, 1, 1])).await;
	assert_eq!(page, json!([entries[1]]));

	let pending = asked.ask("zorgketen_pending", json!([id])).await;
	assert_eq!(pending, json!([entries[2]]));

	let changes = asked.ask("zorgketen_caseTimeline", json!([id])).await;
	let kinds: Vec<_> = changes
		.as_array()
		.expect("a list")
		.iter()
		.map(|record| record["change"]["kind"].clone())
		.collect();
	assert_eq!(
		json!(kinds),
		json!([
			"rejected",
			"approved",
			"charged",
			"visitsLogged",
			"born",
			"indicated",
			"registered"
		])
	);
	let page = asked.ask("zorgketen_caseTimeline", json!([id, 3, 2])).await;
	assert_eq!(page, json!([changes[4], changes[5]]));

	for organisation in ["Alice", "Bob", "Charlie"] {
		let params = json!([account(organisation)]);
		let cases = asked.ask("zorgketen_casesOf", params).await;
		assert_eq!(
			cases,
			json!({ "cases": [id], "next": null }),
			"{organisation}"
		);
	}
	let none = asked
		.ask("zorgketen_casesOf", json!([account("Dave")]))
		.await;
	assert_eq!(none["cases"], json!([]));
}

async fn log(asked: &mut Asked<'_>, story: &Story) {
	let id = json!(story.dossier);
	let dossier = asked.ask("zorgketen_dossier", json!([id])).await;
	assert_eq!(dossier["domain"], "wmo");
	assert_eq!(dossier["status"], "open");
	assert_eq!(dossier["recorded"]["minutes"], 60);
	assert_eq!(dossier["confirmed"]["minutes"], 30);
	let managed = asked.ask("zorgketen_dossier", json!([story.case])).await;
	assert_eq!(
		(&managed["domain"], &managed["managed"]),
		(&json!("zvw"), &json!(true))
	);

	let dossiers = asked
		.ask("zorgketen_dossiersOf", json!([account("One")]))
		.await;
	let dossiers: BTreeSet<_> = dossiers
		.as_array()
		.expect("a list")
		.iter()
		.filter_map(Value::as_str)
		.collect();
	assert_eq!(
		dossiers,
		[id.as_str(), json!(story.case).as_str()]
			.into_iter()
			.flatten()
			.collect()
	);

	let timeline = asked.ask("zorgketen_timeline", json!([id])).await;
	let facts = timeline["facts"].as_array().expect("a list");
	assert_eq!(facts.len(), 2);
	let (newest, oldest) = (&facts[0], &facts[1]);
	assert_eq!(
		(&newest["state"], &newest["reason"]),
		(&json!("disputed"), &json!("wrongDuration"))
	);
	assert_eq!(
		(&oldest["state"], &oldest["reason"]),
		(&json!("confirmed"), &Value::Null)
	);
	assert_eq!(oldest["content"]["locator"], "store/a");
	assert_eq!(oldest["organisation"], json!(account("Alice")));
	// a period ends before its last minute
	let until = newest["start"].clone();
	let params = json!([id, null, until]);
	let before = asked.ask("zorgketen_timeline", params).await;
	assert_eq!(before["facts"], json!([oldest]));
	let after = asked.ask("zorgketen_timeline", json!([id, until])).await;
	assert_eq!(after["facts"], json!([newest]));
	let params = json!([id, null, null, null, 1]);
	let page = asked.ask("zorgketen_timeline", params).await;
	assert_eq!(
		(&page["facts"], &page["next"]),
		(&json!([newest]), &json!(1))
	);

	let reader = |name: &str| json!([account(name), id]);
	let all = asked.ask("zorgketen_timelineFor", reader("One")).await;
	assert_eq!(all, timeline);
	let some = asked.ask("zorgketen_timelineFor", reader("Ferdie")).await;
	assert_eq!(
		some["facts"][1]["content"],
		Value::Null,
		"only the log was granted"
	);
	asked.nothing("zorgketen_timelineFor", reader("Bob")).await;

	let alice = json!(account("Alice"));
	let access = asked.ask("zorgketen_accessLog", json!([alice])).await;
	assert_eq!(access["batches"], 1);
	assert_eq!(
		access["interval"],
		json!({ "minutes": 1_440, "hours": "24.00" })
	);
	let batches = asked.ask("zorgketen_accessBatches", json!([alice])).await;
	assert_eq!(batches.as_array().map(Vec::len), Some(1));
	assert_eq!(
		(&batches[0]["number"], &batches[0]["count"]),
		(&json!(0), &json!(3))
	);
	assert_eq!(batches[0]["root"], access["root"]);
	let rest = asked
		.ask("zorgketen_accessBatches", json!([alice, 1, 256]))
		.await;
	assert_eq!(rest, json!([]));
	// a log without a batch has no time
	let bob = asked
		.ask("zorgketen_accessLog", json!([account("Bob")]))
		.await;
	assert_eq!((&bob["batches"], &bob["until"]), (&json!(0), &Value::Null));

	assert_eq!(asked.ask("zorgketen_gaps", json!([])).await, json!([]));
	let gaps = asked
		.ask("zorgketen_gaps", json!(["2149-01-01T00:00Z"]))
		.await;
	assert_eq!(gaps[0]["organisation"], alice);
	asked.nothing("zorgketen_allocation", json!([id, 0])).await;
}

async fn settlement(asked: &mut Asked<'_>, story: &Story) {
	let (bob, alice) = (json!(account("Bob")), json!(account("Alice")));
	let insurer = asked.ask("zorgketen_insurerPosition", json!([bob])).await;
	assert_eq!(
		insurer,
		json!({
			"deposited": money(10_000),
			"paid": money(10_000),
			"held": money(0),
			"free": money(0),
			"waiting": money(11_812),
			"balance": money(0),
		})
	);
	let provider = asked
		.ask("zorgketen_providerPosition", json!([alice]))
		.await;
	assert_eq!(
		provider,
		json!({
			"paid": money(10_000),
			"paidOut": money(0),
			"requested": money(2_500),
			"balance": money(10_000),
			"debt": money(0),
			"waiting": money(11_812),
		})
	);
	let payouts = asked.ask("zorgketen_payouts", json!([alice])).await;
	assert_eq!(payouts[0]["amount"], money(2_500));

	let contract = asked.ask("zorgketen_contract", json!([bob, alice])).await;
	assert_eq!(contract["collection"], "provider");
	assert_eq!(
		contract["prices"],
		json!([
			{ "service": "hour", "validFrom": "2025-01-01", "price": money(5_933) },
			{ "service": "registration", "validFrom": "2025-01-01", "price": money(1_700) },
		])
	);
	let price = |service: &str, date: &str| json!([bob, alice, service, date]);
	let hour = asked
		.ask("zorgketen_priceAt", price("hour", "2026-02-28"))
		.await;
	assert_eq!(
		(&hour["price"], &hour["ownPerHour"]),
		(&money(5_933), &money(480))
	);
	let piece = asked
		.ask("zorgketen_priceAt", price("registration", "2026-02-28"))
		.await;
	assert_eq!(piece["ownPerHour"], Value::Null);
	asked
		.nothing("zorgketen_priceAt", price("hour", "2024-12-31"))
		.await;
	asked
		.nothing("zorgketen_priceAt", price("intakeHome", "2026-02-28"))
		.await;

	for (table, unit, value, cents) in [
		("ceilingHour", "cents", "6850", money(6_850)),
		("minMinutes", "minutes", "1440", Value::Null),
		("lastDay", "days", "10", Value::Null),
	] {
		let params = json!([table, "2025-01-01"]);
		let answer = asked.ask("zorgketen_table", params).await;
		assert_eq!(
			answer,
			json!({ "unit": unit, "value": value, "money": cents }),
			"{table}"
		);
	}
	asked
		.nothing("zorgketen_table", json!(["ceilingHour", "2024-12-31"]))
		.await;

	let totals = asked.ask("zorgketen_caseTotals", json!([story.case])).await;
	assert_eq!(
		(&totals["due"], &totals["unpaid"]),
		(&money(21_812), &money(11_812))
	);
	let waiting = asked.ask("zorgketen_waiting", json!([bob])).await;
	assert_eq!(waiting.as_array().map(Vec::len), Some(1));
	assert_eq!(waiting[0]["case"], json!(story.case));
	assert_eq!(waiting[0]["date"], date(story.birth));
	assert_eq!(waiting[0]["outstanding"], money(11_812));
	let next = waiting[0]["claim"].as_u64().expect("a number") + 1;
	let rest = asked.ask("zorgketen_waiting", json!([bob, next])).await;
	assert_eq!(rest, json!([]));
}

async fn what_does_not_exist(asked: &mut Asked<'_>) {
	let nobody = json!(account("Nobody"));
	let nothing = json!(H256::repeat_byte(0xee));
	for method in [
		"whoIs",
		"quotaOf",
		"caseOf",
		"accessLog",
		"insurerPosition",
		"providerPosition",
	] {
		asked
			.nothing(&format!("zorgketen_{method}"), json!([nobody]))
			.await;
	}
	for method in [
		"dossier",
		"timeline",
		"caseSummary",
		"caseTotals",
		"entries",
		"pending",
		"caseTimeline",
	] {
		asked
			.nothing(&format!("zorgketen_{method}"), json!([nothing]))
			.await;
	}
	for method in [
		"staffOf",
		"representativesOf",
		"relativesOf",
		"grantsOf",
		"emergenciesOf",
		"reviewsOf",
		"dossiersOf",
		"accessBatches",
		"waiting",
		"payouts",
	] {
		let answer = asked
			.ask(&format!("zorgketen_{method}"), json!([nobody]))
			.await;
		assert_eq!(answer, json!([]), "{method}");
	}
	asked
		.nothing("zorgketen_contract", json!([nobody, nobody]))
		.await;
	asked
		.nothing("zorgketen_timelineFor", json!([nobody, nothing]))
		.await;
}

async fn what_is_wrong(asked: &Asked<'_>) {
	let alice = json!(account("Alice"));
	let id = json!(H256::repeat_byte(1));
	for (method, params) in [
		("whoIs", json!([])),
		("whoIs", json!(["Alice"])),
		("whoIs", json!([7])),
		("whoIs", json!([alice, "0x12"])),
		("caseSummary", json!(["0x12"])),
		("caseSummary", json!(["00".repeat(32)])),
		("table", json!(["CeilingHour", "2026-01-01"])),
		("table", json!(["ceilingHour", "2026-02-29"])),
		("table", json!(["ceilingHour", 20_000])),
		("gaps", json!(["2026-01-01"])),
		("timeline", json!([id, "2026-01-01T24:00Z"])),
		("entries", json!([id, -1])),
		("entries", json!([id, 1.5])),
		("allocation", json!([id, 70_000])),
		("mayAccess", json!([alice, alice, "hoursRecord", "Zvw"])),
	] {
		let method = format!("zorgketen_{method}");
		asked
			.refused(&method, params, "InvalidParams", json!({}))
			.await;
	}

	let unknown = json!(H256::repeat_byte(0xab));
	let details = json!({ "block": unknown });
	asked
		.refused(
			"zorgketen_whoIs",
			json!([alice, unknown]),
			"UnknownBlock",
			details.clone(),
		)
		.await;
	asked
		.refused(
			"zorgketen_organisations",
			json!([unknown]),
			"UnknownBlock",
			details,
		)
		.await;

	let limit = json!(257);
	for (method, params) in [
		("entries", json!([id, null, limit])),
		("caseTimeline", json!([id, null, limit])),
		("casesOf", json!([alice, null, limit])),
		("waiting", json!([alice, null, limit])),
		("accessBatches", json!([alice, null, limit])),
		("timeline", json!([id, null, null, null, limit])),
		("timelineFor", json!([alice, id, null, null, null, limit])),
	] {
		let method = format!("zorgketen_{method}");
		let details = json!({ "limit": 257, "max": 256 });
		asked
			.refused(&method, params, "LimitTooHigh", details)
			.await;
	}
}

/// The names in the document are those that a call by name takes.
async fn by_name(asked: &Asked<'_>, story: &Story) {
	const METHOD: &str = "zorgketen_timelineFor";
	let reader = account("One");
	let mut answers = Vec::new();
	for params in [
		json!([reader, story.dossier]),
		json!({ "id": story.dossier, "reader": reader }),
	] {
		answers.push(
			asked
				.chain
				.request(METHOD, &params)
				.await
				.expect("an answer"),
		);
	}
	assert_eq!(answers[0], answers[1]);

	// A name that is not taken would go unnoticed, and another parameter be missing.
	for method in asked.document.list() {
		let name = method["name"].as_str().expect("a name");
		for param in method["params"].as_array().into_iter().flatten() {
			let param = param["name"].as_str().expect("a name");
			let params = json!({ param: { "wrong": true } });
			let code = asked.document.code(name, "InvalidParams");
			let data = refusal(asked.chain, name, params, code).await;
			assert!(!data.contains("missing"), "{name} takes no {param}: {data}");
		}
	}
}

async fn a_forgotten_block(asked: &Asked<'_>) {
	let first = asked.chain.hash_at(1).await.expect("a block");
	let is_gone = || async {
		let remark = frame_system::Call::<zorgketen_runtime::Runtime>::remark {
			remark: b"tick".to_vec(),
		};
		asked.chain.call(key("Dave"), remark).await;
		let answer = asked
			.chain
			.request("zorgketen_organisations", &json!([first]))
			.await;
		answer.is_err().then_some(())
	};
	eventually("the state of the first block is gone", SHORT, is_gone).await;
	asked
		.refused(
			"zorgketen_organisations",
			json!([first]),
			"BlockPruned",
			json!({ "block": first }),
		)
		.await;
}
