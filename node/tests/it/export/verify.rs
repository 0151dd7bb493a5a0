//! How a receiver checks an export: the steps of `docs/export.md`, with nothing of the node's code.

use codec::{Compact, Decode, DecodeAll};
use pallet_care_log::{Dossier, LogEntry};
use pallet_maternity::{Case, Past, Record};
use sc_consensus_grandpa::GrandpaJustification;
use serde_json::{json, Value};
use sp_consensus_grandpa::AuthorityList;
use sp_core::H256;
use sp_runtime::traits::BlakeTwo256;
use sp_state_machine::{read_proof_check, StorageProof};
use std::collections::HashMap;
use zorgketen_commitments::head;
use zorgketen_runtime::{opaque::Block, AccountId, Header, Runtime};

/// What a receiver knows without the export.
#[derive(Clone)]
pub struct Trusted {
	/// Which chain it is.
	pub genesis: H256,
	/// The number of the set that voted on the block.
	pub set_id: u64,
	/// Its members.
	pub authorities: AuthorityList,
}

/// What was checked.
#[derive(Debug)]
pub struct Checked {
	/// How many entries lead to the head.
	pub entries: usize,
}

type Values = HashMap<Vec<u8>, Option<Vec<u8>>>;

/// Checks an export of a case. The error begins with what is wrong: chain, header, final, state,
/// dossier, head or record.
pub fn verify(export: &Value, case: H256, trusted: &Trusted) -> Result<Checked, String> {
	if export["format"] != "zorgketen-case/1" || export["case"] != json!(case) {
		return Err("chain: another format or case".into());
	}
	if export["genesisHash"] != json!(trusted.genesis) {
		return Err("chain: another genesis".into());
	}

	let header: Header = decoded(&export["header"]).map_err(|error| format!("header: {error}"))?;
	if export["block"]["hash"] != json!(header.hash())
		|| export["block"]["number"] != json!(header.number)
	{
		return Err("header: that of another block".into());
	}
	finality(export, &header, trusted).map_err(|error| format!("final: {error}"))?;
	let values = state(&export["proof"], &header).map_err(|error| format!("state: {error}"))?;

	let dossier: Dossier<AccountId> = value(
		&values,
		&pallet_care_log::Dossiers::<Runtime>::hashed_key_for(case),
	)?
	.ok_or("dossier: the state has none")?;
	if export["head"] != json!(dossier.head)
		|| export["dossier"]["head"] != json!(dossier.head)
		|| export["count"] != json!(dossier.entries)
	{
		return Err("dossier: the state says something else".into());
	}

	let records = export["records"].as_array().ok_or("head: no records")?;
	let entries = records
		.iter()
		.map(|record| raw(&record["scale"]))
		.collect::<Result<Vec<_>, _>>()?;
	let count = head::verify(&case.0, &entries, &dossier.head.0)
		.map_err(|error| format!("head: {error:?}"))?;
	if count != dossier.entries {
		return Err("head: another number of entries".into());
	}
	let mut of_case = Vec::new();
	for (record, entry) in records.iter().zip(&entries) {
		of_case.extend(readable(record, entry).map_err(|error| format!("record: {error}"))?);
	}
	against_case(&values, case, &of_case).map_err(|error| format!("record: {error}"))?;
	Ok(Checked {
		entries: entries.len(),
	})
}

fn raw(value: &Value) -> Result<Vec<u8>, String> {
	let text = value.as_str().ok_or("not a string")?;
	sp_core::bytes::from_hex(text).map_err(|error| format!("{error:?}"))
}

fn decoded<T: Decode>(value: &Value) -> Result<T, String> {
	T::decode_all(&mut &raw(value)?[..]).map_err(|error| error.to_string())
}

/// The justification is that of the block or of the last of the headers that follow on it, and enough of
/// those who vote have signed it.
fn finality(export: &Value, header: &Header, trusted: &Trusted) -> Result<(), String> {
	let mut last = header.clone();
	for next in export["headers"].as_array().ok_or("no headers")? {
		let next: Header = decoded(next)?;
		if next.parent_hash != last.hash() || next.number != last.number + 1 {
			return Err("the headers do not follow each other".into());
		}
		last = next;
	}
	let justification = raw(&export["justification"])?;
	let justification = GrandpaJustification::<Block>::decode_all(&mut &justification[..])
		.map_err(|error| error.to_string())?;
	if justification.target() != (last.number, last.hash()) {
		return Err("the justification is of another block".into());
	}
	justification
		.verify(trusted.set_id, &trusted.authorities)
		.map_err(|error| error.to_string())
}

/// The values under the keys, as the header's state root covers them.
fn state(proof: &Value, header: &Header) -> Result<Values, String> {
	let all = |name: &str| -> Result<Vec<Vec<u8>>, String> {
		let list = proof[name].as_array().ok_or("no list")?;
		list.iter().map(raw).collect()
	};
	let proof = StorageProof::new(all("nodes")?);
	read_proof_check::<BlakeTwo256, _>(header.state_root, proof, all("keys")?)
		.map_err(|error| error.to_string())
}

/// The value under a key that the proof covers.
fn value<T: Decode>(values: &Values, key: &[u8]) -> Result<Option<T>, String> {
	let value = values.get(key).ok_or("state: not all is proved")?;
	value
		.as_ref()
		.map(|value| T::decode_all(&mut &value[..]))
		.transpose()
		.map_err(|error| format!("state: {error}"))
}

/// What is to be read says the same as the bytes. Answers with the record, if the case has it.
fn readable(record: &Value, entry: &[u8]) -> Result<Option<Record<AccountId>>, String> {
	let shown = &record["record"];
	if entry.first() == Some(&head::EXTENSION) {
		let mut rest = &entry[1..];
		let length = Compact::<u32>::decode(&mut rest).map_err(|error| error.to_string())?;
		if rest.len() != length.0 as usize {
			return Err("a wrong length".into());
		}
		let known =
			Record::<AccountId>::decode_all(&mut rest).map_err(|error| error.to_string())?;
		let same = record["pallet"] == "maternity"
			&& shown["seq"] == json!(known.seq)
			&& shown["by"] == json!(known.by)
			&& shown["at"] == json!(time(known.at));
		return same
			.then_some(Some(known))
			.ok_or("it reads as something else".into());
	}
	let known =
		LogEntry::<AccountId>::decode_all(&mut &*entry).map_err(|error| error.to_string())?;
	let (kind, at) = match known {
		LogEntry::Opened { at, .. } => ("opened", at),
		LogEntry::Recorded { at, .. } => ("recorded", at),
		LogEntry::Amended { at, .. } => ("amended", at),
		LogEntry::Confirmed { at, .. } => ("confirmed", at),
		LogEntry::Disputed { at, .. } => ("disputed", at),
		LogEntry::Erased { at, .. } => ("erased", at),
		LogEntry::Allocated { at, .. } => ("allocated", at),
		LogEntry::Started { at, .. } => ("started", at),
		LogEntry::Stopped { at, .. } => ("stopped", at),
		LogEntry::Closed { at, .. } => ("closed", at),
	};
	let same =
		record["pallet"] == "careLog" && shown["kind"] == kind && shown["at"] == json!(time(at));
	same.then_some(None)
		.ok_or("it reads as something else".into())
}

fn time(minute: u32) -> String {
	let at = chrono::DateTime::from_timestamp(i64::from(minute) * 60, 0).expect("a time");
	at.format("%Y-%m-%dT%H:%MZ").to_string()
}

/// The state of the case leads to the same records.
fn against_case(values: &Values, id: H256, records: &[Record<AccountId>]) -> Result<(), String> {
	let case: Option<Case<AccountId>> = value(
		values,
		&pallet_maternity::Cases::<Runtime>::hashed_key_for(id),
	)?;
	let history: Option<Vec<Past>> = value(
		values,
		&pallet_maternity::History::<Runtime>::hashed_key_for(id),
	)?;
	let stored: Vec<_> = case
		.iter()
		.flat_map(|case| {
			let history = history.as_deref().unwrap_or_default();
			(0..case.changes).filter_map(|seq| case.record(seq, history))
		})
		.collect();
	if stored == records {
		Ok(())
	} else {
		Err("the state has others".into())
	}
}
