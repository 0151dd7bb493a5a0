//! Exports: what a node gives is checked here as a receiver would, without trust in the node.

mod verify;

use crate::common::*;
use codec::Encode;
use jsonrpsee::core::client::Error;
use serde_json::{json, Value};
use sp_consensus_grandpa::AuthorityList;
use sp_core::H256;
use verify::{verify, Trusted};

async fn export(chain: &Chain, case: H256, at: Option<H256>) -> Value {
	chain
		.ask("zorgketen_exportCase", &[json!(case), json!(at)])
		.await
}

/// What a receiver knows by itself: here read from the state, as if it had a node of its own.
async fn trusted(chain: &Chain, export: &Value) -> Trusted {
	let number = export["block"]["number"].as_u64().expect("a number") as u32;
	let before = chain.hash_at(number - 1).await;
	Trusted {
		genesis: chain.hash_at(0).await.expect("a genesis"),
		set_id: chain
			.value("Grandpa", "CurrentSetId", before)
			.await
			.unwrap_or_default(),
		authorities: chain
			.value::<AuthorityList>("Grandpa", "Authorities", before)
			.await
			.expect("somebody votes"),
	}
}

/// The last byte of a value in hexadecimal, changed.
fn changed(value: &Value) -> Value {
	let mut bytes = bytes(value);
	*bytes.last_mut().expect("some bytes") ^= 1;
	json!(sp_core::bytes::to_hex(&bytes, false))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_can_be_taken_along_and_checked_by_whoever_has_it() {
	let _machine = machine().await;
	let node = Node::start(NodeConfig::new("dev", &["--alice"])).await;
	let chain = &node.chain;
	let story = play(chain).await;
	let document = Document::new(chain.ask("rpc.discover", &[]).await);

	// the maternity case, as it stands and as it stood
	let now = export(chain, story.case, None).await;
	let then = export(chain, story.case, Some(story.before_approval)).await;
	// and a dossier whose entries are in events only
	let other = export(chain, story.dossier, None).await;
	for (export, case) in [
		(&now, story.case),
		(&then, story.case),
		(&other, story.dossier),
	] {
		document.check("zorgketen_exportCase", export);
		let trusted = trusted(chain, export).await;
		let checked = verify(export, case, &trusted).expect("it is what it says");
		assert_eq!(
			checked.entries,
			export["records"].as_array().expect("records").len()
		);
		let set = &export["authoritySet"];
		assert_eq!(set["id"], trusted.set_id);
		assert_eq!(
			set["authorities"].as_array().map(Vec::len),
			Some(trusted.authorities.len())
		);
	}
	assert_eq!(then["block"]["hash"], json!(story.before_approval));
	let count = |export: &Value| export["count"].as_u64().expect("a number");
	// the approval and the rejection
	assert_eq!(count(&now), count(&then) + 2);
	assert_eq!(now["summary"]["approved"]["minutes"], 240);
	assert_eq!(then["summary"]["approved"]["minutes"], 0);
	assert!(other["summary"].is_null());
	let kinds = |export: &Value, pallet: &str| -> Vec<Value> {
		let records = export["records"].as_array().expect("records").iter();
		records
			.filter(|record| record["pallet"] == pallet)
			.map(|record| match pallet {
				"careLog" => record["record"]["kind"].clone(),
				_ => record["record"]["change"]["kind"].clone(),
			})
			.collect()
	};
	assert_eq!(kinds(&now, "careLog"), ["opened"]);
	assert_eq!(
		kinds(&now, "maternity"),
		[
			"registered",
			"indicated",
			"born",
			"visitsLogged",
			"charged",
			"approved",
			"rejected"
		]
	);
	assert_eq!(
		kinds(&other, "careLog"),
		["opened", "recorded", "recorded", "confirmed", "disputed"]
	);

	// nothing can be changed in it
	let trusted = trusted(chain, &now).await;
	let refused = |change: fn(&mut Value), why: &str| {
		let mut export = now.clone();
		change(&mut export);
		match verify(&export, story.case, &trusted) {
			Err(reason) => assert!(reason.contains(why), "{reason}, not {why}"),
			Ok(_) => panic!("not noticed: {why}"),
		}
	};
	refused(
		|export| {
			let scale = &mut export["records"][3]["scale"];
			*scale = changed(scale);
		},
		"head",
	);
	refused(
		|export| {
			export["records"].as_array_mut().expect("records").pop();
		},
		"head",
	);
	refused(
		|export| {
			export["records"]
				.as_array_mut()
				.expect("records")
				.swap(2, 3)
		},
		"head",
	);
	refused(
		|export| export["records"][2]["record"]["seq"] = json!(7),
		"record",
	);
	refused(
		|export| export["head"] = changed(&export["head"]),
		"dossier",
	);
	refused(
		|export| {
			let header = &mut export["header"];
			*header = changed(header);
		},
		"header",
	);
	refused(
		|export| {
			export["proof"]["nodes"]
				.as_array_mut()
				.expect("nodes")
				.pop();
		},
		"state",
	);
	refused(
		|export| {
			for node in export["proof"]["nodes"].as_array_mut().expect("nodes") {
				*node = changed(node);
			}
		},
		"state",
	);
	refused(|export| export["justification"] = Value::Null, "final");
	refused(
		|export| {
			let justification = &mut export["justification"];
			*justification = changed(justification);
		},
		"final",
	);
	refused(
		|export| export["genesisHash"] = json!(H256::zero()),
		"chain",
	);

	// nor is it final to somebody who trusts others
	let mut others = trusted.clone();
	others.set_id += 1;
	assert!(verify(&now, story.case, &others).is_err());
	let mut others = trusted.clone();
	others.authorities = vec![(vote_key("Nobody"), 1)];
	assert!(verify(&now, story.case, &others).is_err());
	// nor is it another case
	assert!(verify(&now, story.dossier, &trusted).is_err());
}

fn vote_key(name: &str) -> sp_consensus_grandpa::AuthorityId {
	use sp_core::{ed25519, Pair};
	let pair = ed25519::Pair::from_string(&format!("//{name}"), None).expect("a valid seed");
	pair.public().into()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_can_not_be_exported_is_refused_by_its_code() {
	let node = Node::start(NodeConfig::new("dev", &["--alice"])).await;
	let chain = &node.chain;
	chain.finalises(1, SHORT).await;
	let refusal = |params: Vec<Value>| async move {
		match chain.rpc("zorgketen_exportCase", &params).await {
			Err(Error::Call(error)) => error.code(),
			other => panic!("expected a refusal, got {other:?}"),
		}
	};
	let unknown = H256::repeat_byte(9);
	assert_eq!(refusal(vec![json!(unknown)]).await, 5006);
	assert_eq!(refusal(vec![json!(unknown), json!(unknown)]).await, 5001);
	assert_eq!(refusal(vec![json!("0x00")]).await, -32602);
	assert_eq!(refusal(vec![]).await, -32602);
}

#[test]
fn a_changed_value_is_another() {
	let value = json!("0x00ff");
	assert_eq!(changed(&value), json!("0x00fe"));
	assert_eq!(changed(&changed(&value)), value);
	assert_eq!(bytes(&value), 0xff00u16.encode());
}
