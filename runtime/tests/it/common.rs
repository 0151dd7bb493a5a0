//! A chain in memory: blocks with a clock, signed transactions through `Executive`.

use codec::Encode;
use frame_support::dispatch::GetDispatchInfo;
use pallet_participants::Refusal;
use sp_consensus_aura::AURA_ENGINE_ID;
use sp_core::{sr25519, Pair};
use sp_keyring::Sr25519Keyring;
use sp_runtime::{
	generic::{Digest, DigestItem, Era},
	traits::{BlakeTwo256, Hash as _, Header as _},
	transaction_validity::{
		InvalidTransaction, TransactionSource, TransactionValidity, TransactionValidityError,
	},
	ApplyExtrinsicResult, DispatchResult, MultiAddress, MultiSignature,
};
use std::{cell::RefCell, collections::BTreeMap};
use zorgketen_runtime::*;

/// The clock of the first block: 15 January 2027, 08:00 UTC.
pub const START: u64 = 1_800_000_000_000;

/// The state that a preset makes, as the node would build it.
pub fn genesis(preset: &str) -> sp_io::TestExternalities {
	let patch = genesis_config_presets::get_preset(&preset.into()).expect("a known preset");
	let mut ext = sp_io::TestExternalities::new_empty();
	ext.execute_with(|| {
		let patch: serde_json::Value = serde_json::from_slice(&patch).expect("JSON");
		let mut full = serde_json::to_value(RuntimeGenesisConfig::default()).expect("JSON");
		merge(&mut full, patch);
		frame_support::genesis_builder_helper::build_state::<RuntimeGenesisConfig>(
			full.to_string().into_bytes(),
		)
		.expect("a valid genesis");
	});
	ext
}

/// Adds to a JSON value what a patch says.
pub fn merge(into: &mut serde_json::Value, patch: serde_json::Value) {
	match (into, patch) {
		(serde_json::Value::Object(into), serde_json::Value::Object(patch)) => {
			for (key, value) in patch {
				merge(into.entry(key).or_insert(serde_json::Value::Null), value);
			}
		}
		(into, patch) => *into = patch,
	}
}

/// A chain of four validators, in its first block. Try-state runs at the end.
pub fn chain(test: impl FnOnce()) {
	let mut ext = genesis("local_testnet");
	ext.execute_with(|| {
		begin(1, START);
		test();
		finish();
		#[cfg(feature = "try-runtime")]
		check_state();
	});
}

/// Checks the invariants of every pallet.
#[cfg(feature = "try-runtime")]
pub fn check_state() {
	use frame_support::traits::{TryState, TryStateSelect};
	AllPalletsWithSystem::try_state(System::block_number(), TryStateSelect::All)
		.expect("the invariants hold");
}

fn begin(number: BlockNumber, now: u64) {
	let slot = now / SLOT_DURATION;
	let digest = Digest {
		logs: vec![DigestItem::PreRuntime(AURA_ENGINE_ID, slot.encode())],
	};
	let parent = System::parent_hash();
	let header = Header::new(
		number,
		Default::default(),
		Default::default(),
		parent,
		digest,
	);
	Executive::initialize_block(&header);
	let clock = UncheckedExtrinsic::new_bare(pallet_timestamp::Call::set { now }.into());
	Executive::apply_extrinsic(clock)
		.expect("valid")
		.expect("dispatched");
}

fn finish() -> Header {
	let header = Executive::finalize_block();
	System::set_parent_hash(BlakeTwo256::hash_of(&header));
	header
}

/// Ends the block and begins one that many milliseconds later.
pub fn next_block_after(millis: u64) {
	let (number, now) = (System::block_number(), Timestamp::get());
	finish();
	System::reset_events();
	begin(number + 1, now + millis);
}

/// Ends the block and begins the next, a slot later.
pub fn next_block() {
	next_block_after(SLOT_DURATION);
}

/// Makes blocks until that many more sessions have begun.
pub fn next_sessions(count: u32) {
	let target = Session::current_index() + count;
	while Session::current_index() < target {
		next_block();
	}
	// a rotation leaves no room for anything else in its block
	next_block();
}

/// The pair behind a keyring's name.
pub fn pair(who: Sr25519Keyring) -> sr25519::Pair {
	who.pair()
}

/// A signed transaction.
pub fn signed(signer: &sr25519::Pair, nonce: Nonce, call: RuntimeCall) -> UncheckedExtrinsic {
	// as a client would that knows the last block
	let last = System::block_number().saturating_sub(1);
	signed_with_era(signer, nonce, call, Era::mortal(64, last.into()))
}

/// A signed transaction with a term of its own.
pub fn signed_with_era(
	signer: &sr25519::Pair,
	nonce: Nonce,
	call: RuntimeCall,
	era: Era,
) -> UncheckedExtrinsic {
	let extension: TxExtension = (
		frame_system::AuthorizeCall::new(),
		frame_system::CheckNonZeroSender::new(),
		frame_system::CheckSpecVersion::new(),
		frame_system::CheckTxVersion::new(),
		frame_system::CheckGenesis::new(),
		pallet_participants::CheckParticipant::new(),
		frame_system::CheckEra::from(era),
		frame_system::CheckNonce::from(nonce),
		frame_system::CheckWeight::new(),
		frame_metadata_hash_extension::CheckMetadataHash::new(false),
		frame_system::WeightReclaim::new(),
	);
	let genesis = System::block_hash(0);
	let birth = era.birth(System::block_number().into()) as BlockNumber;
	let implicit = (
		(),
		(),
		VERSION.spec_version,
		VERSION.transaction_version,
		genesis,
		(),
		System::block_hash(birth),
		(),
		(),
		None,
		(),
	);
	let payload = SignedPayload::from_raw(call.clone(), extension.clone(), implicit);
	let signature = payload.using_encoded(|message| signer.sign(message));
	UncheckedExtrinsic::new_signed(
		call,
		MultiAddress::Id(signer.public().into()),
		MultiSignature::Sr25519(signature),
		extension,
	)
}

/// Signs with the next nonce and applies, in the next block if this one is full.
pub fn apply(who: Sr25519Keyring, call: impl Into<RuntimeCall>) -> ApplyExtrinsicResult {
	apply_with(&pair(who), call.into())
}

fn apply_with(signer: &sr25519::Pair, call: RuntimeCall) -> ApplyExtrinsicResult {
	let full = TransactionValidityError::from(InvalidTransaction::ExhaustsResources);
	for _ in 0..4 {
		let nonce = System::account_nonce(AccountId::from(signer.public()));
		let result = Executive::apply_extrinsic(signed(signer, nonce, call.clone()));
		if result != Err(full) {
			return result;
		}
		next_block();
	}
	Err(full)
}

/// What the pool says about a transaction. Leaves no trace, as with the node.
pub fn validate(transaction: UncheckedExtrinsic) -> TransactionValidity {
	use frame_support::storage::{with_transaction, TransactionOutcome};
	with_transaction(|| {
		TransactionOutcome::Rollback(Ok::<_, sp_runtime::DispatchError>(
			Executive::validate_transaction(
				TransactionSource::External,
				transaction,
				System::parent_hash(),
			),
		))
	})
	.expect("it is rolled back")
}

/// The code by which the gate refused, if it was the gate.
pub fn refusal(error: TransactionValidityError) -> Option<Refusal> {
	let TransactionValidityError::Invalid(InvalidTransaction::Custom(code)) = error else {
		return None;
	};
	Refusal::ALL
		.into_iter()
		.find(|refusal| refusal.code() == code)
}

/// Signs, applies, and answers with the code by which the gate refused it.
pub fn refused(who: Sr25519Keyring, call: impl Into<RuntimeCall>) -> Refusal {
	let result = apply(who, call);
	result
		.err()
		.and_then(refusal)
		.unwrap_or_else(|| panic!("not refused by the gate: {result:?}"))
}

/// Signs, applies, and expects the transaction to be taken.
pub fn send(who: Sr25519Keyring, call: impl Into<RuntimeCall>) -> DispatchResult {
	apply(who, call).expect("the transaction is valid")
}

/// Carries a motion with these votes for it; answers with what its call answered.
pub fn carry(votes: &[Sr25519Keyring], call: impl Into<RuntimeCall>) -> DispatchResult {
	let votes: Vec<_> = votes.iter().copied().map(pair).collect();
	carry_with(&votes, call)
}

/// The same, with the keys of the seats.
pub fn carry_with(votes: &[sr25519::Pair], call: impl Into<RuntimeCall>) -> DispatchResult {
	let call = call.into();
	let proposal_hash = BlakeTwo256::hash_of(&call);
	let length_bound = call.encoded_size() as u32;
	let proposal_weight_bound = call.get_dispatch_info().call_weight;
	let index = pallet_collective::ProposalCount::<Runtime, configs::ConsortiumInstance>::get();
	let sent = |seat: &sr25519::Pair, call: RuntimeCall| {
		apply_with(seat, call).expect("the transaction is valid")
	};
	let proposer = &votes[0];
	let motion = pallet_collective::Call::<Runtime, configs::ConsortiumInstance>::propose {
		threshold: votes.len() as u32,
		proposal: Box::new(call),
		length_bound,
	};
	if votes.len() > 1 {
		sent(proposer, motion.into()).expect("a member proposes");
		for seat in votes {
			let vote = pallet_collective::Call::<Runtime, configs::ConsortiumInstance>::vote {
				proposal: proposal_hash,
				index,
				approve: true,
			};
			sent(seat, vote.into()).expect("a member votes");
		}
		let close = pallet_collective::Call::<Runtime, configs::ConsortiumInstance>::close {
			proposal_hash,
			index,
			proposal_weight_bound,
			length_bound,
		};
		sent(proposer, close.into()).expect("a carried motion closes");
	} else {
		sent(proposer, motion.into()).expect("a member proposes");
	}
	System::events()
		.into_iter()
		.rev()
		.find_map(|record| match record.event {
			RuntimeEvent::Consortium(pallet_collective::Event::Executed { result, .. }) => {
				Some(result)
			}
			_ => None,
		})
		.expect("the motion is executed")
}

/// Three of the four seats: two thirds.
pub const THREE: [Sr25519Keyring; 3] = [
	Sr25519Keyring::Alice,
	Sr25519Keyring::Bob,
	Sr25519Keyring::Charlie,
];

/// A call that has to run as Root.
pub fn as_root(call: impl Into<RuntimeCall>) -> RuntimeCall {
	pallet_root_motion::Call::dispatch {
		call: Box::new(call.into()),
	}
	.into()
}

/// What the last dispatched Root call answered.
pub fn root_result() -> DispatchResult {
	System::events()
		.into_iter()
		.rev()
		.find_map(|record| match record.event {
			RuntimeEvent::RootMotion(pallet_root_motion::Event::Dispatched { result }) => {
				Some(result)
			}
			_ => None,
		})
		.expect("a call ran as Root")
}

/// A development key, made from `//Name//…`.
pub fn derived(path: &str) -> sr25519::Pair {
	thread_local! {
		// a key takes thousands of rounds of hashing, and stories ask for the same ones all the time
		static MADE: RefCell<BTreeMap<String, sr25519::Pair>> = const { RefCell::new(BTreeMap::new()) };
	}
	MADE.with_borrow_mut(|made| {
		let make = || sr25519::Pair::from_string(path, None).expect("a valid path");
		made.entry(path.into()).or_insert_with(make).clone()
	})
}

/// Signs with a derived key and the next nonce, and applies.
pub fn apply_as(path: &str, call: impl Into<RuntimeCall>) -> ApplyExtrinsicResult {
	apply_with(&derived(path), call.into())
}

/// The same, and expects the transaction to be taken.
pub fn send_as(path: &str, call: impl Into<RuntimeCall>) -> DispatchResult {
	apply_as(path, call).expect("the transaction is valid")
}

/// The account of a derived key.
pub fn account(path: &str) -> AccountId {
	derived(path).public().into()
}

/// Somebody of every role, by the names of the table of roles. Admits organisations of the kinds that
/// the presets do not have.
pub fn everyone() -> BTreeMap<String, sr25519::Pair> {
	use frame_support::{assert_ok, BoundedVec};
	use zorgketen_primitives::OrganisationKind as Kind;
	let more = [
		("//CareProvider", Kind::CareProvider, "82000001"),
		("//Municipality", Kind::Municipality, "00000363"),
		("//CareOffice", Kind::CareOffice, "00005501"),
		("//Supervisor", Kind::Supervisor, "00009901"),
	];
	let admissions = more
		.iter()
		.map(|(path, kind, code)| {
			pallet_participants::Call::admit {
				account: account(path),
				kind: *kind,
				code: BoundedVec::truncate_from(code.as_bytes().to_vec()),
				name: BoundedVec::truncate_from(b"Organisatie".to_vec()),
				registrars: Default::default(),
			}
			.into()
		})
		.collect();
	assert_ok!(carry(
		&THREE,
		pallet_utility::Call::batch_all { calls: admissions }
	));
	for (path, ..) in more {
		assert_ok!(send_as(
			path,
			pallet_participants::Call::accept_charter { version: 1 }
		));
	}
	assert_ok!(send(
		Sr25519Keyring::One,
		pallet_participants::Call::register_relative {
			account: account("//Relative")
		}
	));
	assert_ok!(send(
		Sr25519Keyring::One,
		pallet_participants::Call::appoint {
			account: account("//Representative"),
			scope: zorgketen_primitives::Scope::ALL,
			from: 0,
			until: None,
		}
	));
	[
		("insurer", "//Bob"),
		("maternity provider", "//Alice"),
		("care provider", "//CareProvider"),
		("midwife practice", "//Charlie"),
		("municipality", "//Municipality"),
		("care office", "//CareOffice"),
		("settlement agent", "//Dave"),
		("supervisor", "//Supervisor"),
		("intaker", "//Eve"),
		("carer", "//Ferdie"),
		("claims officer", "//Bob//office"),
		("midwife", "//Charlie//midwife"),
		("registrar", "//Alice//registrar"),
		("client", "//One"),
		("relative", "//Relative"),
		("representative", "//Representative"),
		("validator", "//Alice//stash"),
	]
	.into_iter()
	.map(|(name, path)| (name.to_string(), derived(path)))
	.collect()
}

/// `ClaimsOfficer` as `claims_officer`, or with another separator.
pub fn words(name: &str, separator: char) -> String {
	let mut out = String::new();
	for (index, letter) in name.char_indices() {
		if letter.is_uppercase() && index > 0 {
			out.push(separator);
		}
		out.push(letter.to_ascii_lowercase());
	}
	out
}
