//! The same rules as a contract, on anvil: an EVM node without consensus and without a disk.

use crate::{
	chain::free_port,
	drive::{Answer, System},
	people::{Signer, INSURERS, PROVIDERS},
	plan::{Content, Operation, Plan, Totals, INDICATED, OWN, PRICE},
	process::{Process, PAUSE},
	workload::{Item, Workload},
};
use serde_json::{json, Value};
use sp_core::{bytes::from_hex, ecdsa, Pair, H256};
use sp_io::hashing::{blake2_256, keccak_256};
use std::{
	collections::{hash_map::Entry, HashMap},
	fs,
	path::{Path, PathBuf},
	process::Command,
	sync::atomic::{AtomicU64, Ordering},
	time::{Duration, Instant},
};
use zorgketen_state::rpc::{hex, Rpc};

/// The number that signatures are made for.
const CHAIN_ID: u64 = 31_337;
/// Wei a unit of gas. Above what the base fee climbs to in a run; everybody is rich.
const GAS_PRICE: u64 = 1_000_000_000;
/// More than ten visits a call take.
const GAS: u64 = 2_000_000;
/// Of a transaction that sets things up; the fork allows no more than 2^24.
const SET_UP_GAS: u64 = 16_000_000;
/// Cases or carers in one of those.
const SET_UP: usize = 100;
/// Cases whose totals are asked for at once.
const ASKED: u32 = 200;
/// A transaction is in a block within this.
const MINED: Duration = Duration::from_secs(30);
/// Requests that can wait for an answer.
const WAITING: usize = 65_536;
/// What each account begins with, in wei.
const RICH: &str = "0xffffffffffffffffffffff";
/// Days from the birth to today, as on the chain.
const SINCE_BIRTH: u64 = 10;
const SECONDS_PER_DAY: u64 = 86_400;

type Address = [u8; 20];

/// Where the node and the contract are.
#[derive(Clone, Debug)]
pub struct Tools {
	/// The program `anvil`.
	pub anvil: PathBuf,
	/// The file with the contract's code, in digits.
	pub code: PathBuf,
}

/// A running node with the contract, and every case in care.
pub struct Evm {
	node: Process,
	rpc: Rpc,
	contract: Address,
	height: AtomicU64,
}

struct Account {
	key: ecdsa::Pair,
	address: Address,
}

impl Account {
	fn new(seed: &[u8]) -> Result<Self, String> {
		let key = ecdsa::Pair::from_seed(&blake2_256(seed));
		// the public key is stored in its short form; what a signature gives back is the long one
		let message = [1; 32];
		let signature = key.sign_prehashed(&message);
		let public = sp_io::crypto::secp256k1_ecdsa_recover(&signature.0, &message)
			.map_err(|_| "a signature does not give its key back")?;
		let mut address = [0; 20];
		address.copy_from_slice(&keccak_256(&public)[12..]);
		Ok(Self { key, address })
	}

	fn of(signer: Signer) -> Result<Self, String> {
		let (kind, number) = match signer {
			Signer::Carer(n) => ("carer", n),
			Signer::Client(n) => ("client", n),
			Signer::Intruder(n) => ("intruder", n),
		};
		Self::new(format!("bench {kind} {number}").as_bytes())
	}

	/// A transaction as anvil takes it; without `to` it makes a contract.
	fn sign(&self, nonce: u64, to: Option<&Address>, gas: u64, data: &[u8]) -> Vec<u8> {
		let mut fields = vec![
			rlp_number(nonce),
			rlp_number(GAS_PRICE),
			rlp_number(gas),
			rlp_bytes(to.map_or(&[][..], |address| &address[..])),
			rlp_number(0),
			rlp_bytes(data),
		];
		let mut unsigned = fields.clone();
		unsigned.extend([rlp_number(CHAIN_ID), rlp_number(0), rlp_number(0)]);
		let signature = self.key.sign_prehashed(&keccak_256(&rlp_list(&unsigned))).0;
		let (r, s, parity) = (&signature[..32], &signature[32..64], signature[64]);
		fields.extend([
			rlp_number(CHAIN_ID * 2 + 35 + u64::from(parity)),
			rlp_bytes(trim(r)),
			rlp_bytes(trim(s)),
		]);
		rlp_list(&fields)
	}
}

/// All operations of a plan, signed.
///
/// # Errors
/// When a key can't be made.
pub fn workload(plan: &Plan) -> Result<Workload, String> {
	let contract = contract_address(&operator()?.address);
	let mut accounts: HashMap<Signer, Account> = HashMap::new();
	let mut sign = |stream: Vec<Operation>| -> Result<Vec<Item>, String> {
		stream
			.iter()
			.map(|operation| {
				let signer = operation.signer;
				let account = match accounts.entry(signer) {
					Entry::Occupied(known) => known.into_mut(),
					Entry::Vacant(new) => new.insert(Account::of(signer)?),
				};
				let bytes = account.sign(
					operation.nonce.into(),
					Some(&contract),
					GAS,
					&call(operation),
				);
				Ok(Item::new(operation, bytes))
			})
			.collect()
	};
	Ok(Workload {
		logs: sign(plan.logs())?,
		approvals: sign(plan.approvals())?,
	})
}

fn operator() -> Result<Account, String> {
	Account::new(b"bench operator")
}

/// Where the first contract of an account stands.
fn contract_address(maker: &Address) -> Address {
	let hash = keccak_256(&rlp_list(&[rlp_bytes(maker), rlp_number(0)]));
	let mut address = [0; 20];
	address.copy_from_slice(&hash[12..]);
	address
}

/// An operation as the contract reads it.
fn call(operation: &Operation) -> Vec<u8> {
	let case = word(operation.case.into());
	let (name, list): (_, Vec<[u8; 32]>) = match &operation.content {
		Content::Visits(visits) => (
			"logVisits(uint256,uint64[])",
			visits
				.iter()
				.map(|visit| {
					let day = u64::from(visit.day) << 32;
					word(day | u64::from(visit.start) << 16 | u64::from(visit.minutes))
				})
				.collect(),
		),
		Content::Entries(entries) => (
			"approve(uint256,uint32[])",
			entries.iter().map(|entry| word((*entry).into())).collect(),
		),
	};
	encode(name, &[case], &list)
}

/// A call of a function whose last argument is a list.
fn encode(name: &str, before: &[[u8; 32]], list: &[[u8; 32]]) -> Vec<u8> {
	let mut data = keccak_256(name.as_bytes())[..4].to_vec();
	data.extend(before.concat());
	let place = 32 * (before.len() as u64 + 1);
	data.extend(word(place));
	data.extend(word(list.len() as u64));
	data.extend(list.concat());
	data
}

impl Evm {
	/// Starts the node, makes the contract and opens every case.
	///
	/// # Errors
	/// Says what could not be started or set up.
	pub async fn start(tools: &Tools, folder: &Path, plan: &Plan) -> Result<Self, String> {
		let port = free_port()?;
		let mut command = Command::new(&tools.anvil);
		command
			.args(["--host", "127.0.0.1", "--port", &port.to_string()])
			.args(["--accounts", "1", "--chain-id", &CHAIN_ID.to_string()])
			.args([
				"--block-time",
				"1",
				"--order",
				"fifo",
				"--prune-history",
				"--quiet",
			])
			.args(["--gas-limit", "3000000000", "--block-base-fee-per-gas", "0"]);
		let mut node = Process::start(command, &folder.join("anvil.log"))?;
		let url = format!("ws://127.0.0.1:{port}");
		let begin = Instant::now();
		// it is told to be quiet, so only the port tells that it listens
		let rpc = loop {
			match Rpc::connect_for(&url, WAITING).await {
				Ok(rpc) => break rpc,
				Err(error) if begin.elapsed() > MINED => return Err(error),
				Err(_) => node.ensure_alive()?,
			}
			tokio::time::sleep(PAUSE).await;
		};
		let operator = operator()?;
		let evm = Self {
			node,
			rpc,
			contract: contract_address(&operator.address),
			height: AtomicU64::new(0),
		};
		evm.set_up(tools, plan, &operator).await?;
		evm.finals().await?;
		Ok(evm)
	}

	async fn set_up(&self, tools: &Tools, plan: &Plan, operator: &Account) -> Result<(), String> {
		let code = fs::read_to_string(&tools.code)
			.map_err(|e| format!("{}: {e}", tools.code.display()))?;
		let code = from_hex(&format!("0x{}", code.trim())).map_err(|e| format!("code: {e:?}"))?;
		let mut rich = vec![operator.address];
		let mut carers = Vec::new();
		for n in 0..plan.carers() {
			carers.push(Account::of(Signer::Carer(n))?.address);
		}
		let mut clients = Vec::new();
		for n in 0..plan.cases {
			clients.push(Account::of(Signer::Client(n))?.address);
		}
		rich.extend(carers.iter().chain(&clients));
		for n in 0..plan.intruders() {
			rich.push(Account::of(Signer::Intruder(n))?.address);
		}
		for address in rich {
			let params = [json!(hex(&address)), json!(RICH)];
			self.rpc.request("anvil_setBalance", &params).await?;
		}

		let mut calls = Vec::new();
		for insurer in 0..INSURERS {
			for provider in 0..PROVIDERS {
				let terms = [
					u64::from(insurer),
					provider.into(),
					to_u64(PRICE)?,
					to_u64(OWN)?,
				];
				let name = b"setContract(uint256,uint256,uint64,uint64)";
				let mut data = keccak_256(name)[..4].to_vec();
				data.extend(terms.map(word).concat());
				calls.push(data);
			}
		}
		for (n, part) in carers.chunks(SET_UP).enumerate() {
			let before = [word((n * SET_UP) as u64), word(PROVIDERS.into())];
			let list: Vec<_> = part.iter().map(|address| packed(address, 0, 0)).collect();
			calls.push(encode("enrol(uint256,uint256,address[])", &before, &list));
		}
		let birth = self.today().await?.saturating_sub(SINCE_BIRTH);
		for (n, part) in clients.chunks(SET_UP).enumerate() {
			let first = n * SET_UP;
			let before = [word(first as u64), word(birth), word(INDICATED.into())];
			let mut list = Vec::new();
			for (client, case) in part.iter().zip((first as u32)..) {
				list.push(packed(client, Plan::provider(case), Plan::insurer(case)));
			}
			calls.push(encode(
				"open(uint256,uint32,uint32,uint256[])",
				&before,
				&list,
			));
		}
		let mut hashes = vec![
			self.send(&operator.sign(0, None, SET_UP_GAS, &code))
				.await?,
		];
		for (nonce, data) in (1u64..).zip(&calls) {
			let bytes = operator.sign(nonce, Some(&self.contract), SET_UP_GAS, data);
			hashes.push(self.send(&bytes).await?);
		}
		for hash in hashes {
			self.succeeds(&hash).await?;
		}
		Ok(())
	}

	/// The day by the clock of the last block, in days since the Unix epoch.
	async fn today(&self) -> Result<u64, String> {
		let block = self
			.rpc
			.request("eth_getBlockByNumber", &[json!("latest"), json!(false)])
			.await?;
		Ok(number(&block["timestamp"])? / SECONDS_PER_DAY)
	}

	async fn send(&self, bytes: &[u8]) -> Result<Value, String> {
		self.rpc
			.request("eth_sendRawTransaction", &[json!(hex(bytes))])
			.await
	}

	/// Waits until a transaction is in a block, and fails when it was reverted.
	async fn succeeds(&self, hash: &Value) -> Result<(), String> {
		let begin = Instant::now();
		loop {
			let receipt = self
				.rpc
				.request("eth_getTransactionReceipt", std::slice::from_ref(hash))
				.await?;
			if !receipt.is_null() {
				return match number(&receipt["status"])? {
					1 => Ok(()),
					_ => Err(format!("the contract refused to be set up: {receipt}")),
				};
			}
			if begin.elapsed() > MINED {
				return Err("no block takes what sets the contract up".into());
			}
			tokio::time::sleep(PAUSE).await;
		}
	}

	/// Compares every case with what must be.
	///
	/// # Errors
	/// Says which case differs and in what.
	pub async fn compare(&self, expected: &[Totals]) -> Result<(), String> {
		let count = u32::try_from(expected.len()).map_err(|e| e.to_string())?;
		for first in (0..count).step_by(ASKED as usize) {
			let many = ASKED.min(count - first);
			let mut data = keccak_256(b"totals(uint256,uint256)")[..4].to_vec();
			data.extend([word(first.into()), word(many.into())].concat());
			let call = json!({ "to": hex(&self.contract), "data": hex(&data) });
			let answer = self
				.rpc
				.request("eth_call", &[call, json!("latest")])
				.await?;
			let bytes = answer.as_str().and_then(|text| from_hex(text).ok());
			let bytes = bytes.ok_or_else(|| format!("totals answered {answer}"))?;
			// behind the place of the list and its length
			let words: Vec<u128> = bytes.chunks(32).skip(2).map(low).collect();
			for (case, found) in (first..).zip(words.chunks_exact(6)) {
				let must = &expected[case as usize];
				let must = [
					INDICATED.into(),
					must.approved.into(),
					must.pending.into(),
					must.gross,
					must.own,
					must.paid,
				];
				if *found != must {
					return Err(format!("case {case} must have {must:?} and has {found:?}"));
				}
			}
			if words.len() != many as usize * 6 {
				return Err(format!("totals answered {} words", words.len()));
			}
		}
		Ok(())
	}

	/// Ends the node.
	///
	/// # Errors
	/// When it has ended before.
	pub fn stop(mut self) -> Result<(), String> {
		self.node.ensure_alive()
	}
}

impl System for Evm {
	async fn submit(&self, bytes: &[u8]) -> Result<Answer, String> {
		match self.send(bytes).await {
			Ok(hash) => serde_json::from_value(hash)
				.map(Answer::Taken)
				.map_err(|e| e.to_string()),
			Err(refusal) => Ok(Answer::Refused(refusal)),
		}
	}

	async fn finals(&self) -> Result<Vec<H256>, String> {
		let last = number(&self.rpc.request("eth_blockNumber", &[]).await?)?;
		let known = self.height.load(Ordering::Relaxed);
		let mut keys = Vec::new();
		for height in known + 1..=last {
			let params = [json!(format!("{height:#x}")), json!(false)];
			let block = self.rpc.request("eth_getBlockByNumber", &params).await?;
			let hashes = block["transactions"].clone();
			let hashes: Vec<H256> = serde_json::from_value(hashes).map_err(|e| e.to_string())?;
			keys.extend(hashes);
		}
		self.height.store(last.max(known), Ordering::Relaxed);
		Ok(keys)
	}

	fn processes(&self) -> Vec<u32> {
		vec![self.node.id()]
	}
}

fn to_u64(cents: u128) -> Result<u64, String> {
	u64::try_from(cents).map_err(|e| e.to_string())
}

fn number(value: &Value) -> Result<u64, String> {
	value
		.as_str()
		.and_then(|text| u64::from_str_radix(text.trim_start_matches("0x"), 16).ok())
		.ok_or_else(|| format!("no number: {value}"))
}

/// A number as the contract reads it.
fn word(number: u64) -> [u8; 32] {
	let mut word = [0; 32];
	word[24..].copy_from_slice(&number.to_be_bytes());
	word
}

/// An account, with a provider and an insurer before it.
fn packed(address: &Address, provider: u32, insurer: u32) -> [u8; 32] {
	let mut word = [0; 32];
	word[12..].copy_from_slice(address);
	// both are below ten
	word[11] = provider as u8;
	word[9] = insurer as u8;
	word
}

/// The lower half of a word.
fn low(word: &[u8]) -> u128 {
	let mut half = [0; 16];
	if let Some(lower) = word.get(16..32) {
		half.copy_from_slice(lower);
	}
	u128::from_be_bytes(half)
}

fn trim(bytes: &[u8]) -> &[u8] {
	let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
	&bytes[zeros..]
}

fn rlp_number(number: u64) -> Vec<u8> {
	rlp_bytes(trim(&number.to_be_bytes()))
}

fn rlp_bytes(bytes: &[u8]) -> Vec<u8> {
	match bytes {
		[single] if *single < 0x80 => vec![*single],
		_ => [&rlp_length(0x80, bytes.len())[..], bytes].concat(),
	}
}

fn rlp_list(items: &[Vec<u8>]) -> Vec<u8> {
	let body = items.concat();
	[rlp_length(0xc0, body.len()), body].concat()
}

fn rlp_length(base: u8, length: usize) -> Vec<u8> {
	if length < 56 {
		// below 56
		return vec![base + length as u8];
	}
	let bytes = length.to_be_bytes();
	let digits = trim(&bytes);
	// at most eight
	[&[base + 55 + digits.len() as u8][..], digits].concat()
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn rlp_is_that_of_the_yellow_paper() {
		assert_eq!(rlp_bytes(b"dog"), b"\x83dog");
		assert_eq!(
			rlp_list(&[rlp_bytes(b"cat"), rlp_bytes(b"dog")]),
			b"\xc8\x83cat\x83dog"
		);
		assert_eq!(rlp_number(0), [0x80]);
		assert_eq!(rlp_number(15), [0x0f]);
		assert_eq!(rlp_number(1_024), [0x82, 0x04, 0x00]);
		let long = [7; 60];
		assert_eq!(rlp_bytes(&long)[..2], [0xb8, 60]);
		assert_eq!(rlp_list(&vec![vec![7]; 300])[..3], [0xf9, 1, 44]);
	}

	#[test]
	fn a_contract_stands_where_every_node_looks_for_it() {
		// from the address 0x6ac7ea33f8831ea9dcc53393aaa88b25a785dbf0 the first contract is known
		let maker = from_hex("0x6ac7ea33f8831ea9dcc53393aaa88b25a785dbf0").expect("digits");
		let maker: Address = maker.try_into().expect("twenty bytes");
		let known = from_hex("0xcd234a471b72ba2f1ccf0a70fcaba648a5eecd8d").expect("digits");
		assert_eq!(contract_address(&maker).to_vec(), known);
	}

	#[test]
	fn an_account_is_that_of_its_key() {
		let key = ecdsa::Pair::from_seed(&[0x46; 32]);
		let account = Account {
			address: [0; 20],
			key,
		};
		// the key of the example in EIP-155, whose address is published with it
		let signature = account.key.sign_prehashed(&[1; 32]);
		let public = sp_io::crypto::secp256k1_ecdsa_recover(&signature.0, &[1; 32]);
		let hash = keccak_256(&public.unwrap_or([0; 64]));
		assert_eq!(
			hex(&hash[12..]),
			"0x9d8a62f656a8d1615c1294fd71e9cfb3e4855a4f"
		);
	}

	#[test]
	fn a_call_has_its_list_behind_its_arguments() {
		let data = encode("approve(uint256,uint32[])", &[word(5)], &[word(1), word(2)]);
		assert_eq!(data.len(), 4 + 5 * 32);
		assert_eq!(low(&data[36..68]), 64);
		assert_eq!(low(&data[68..100]), 2);
	}
}
