//! The reference: balances transfers on the SDK's template, in our node.

use crate::{
	chain::Chain,
	people::{nth, root, Signer},
	plan::Kind,
	workload::{Feed, Item, Workload},
};
use codec::{Decode, Encode};
use frame_metadata_hash_extension::CheckMetadataHash;
use frame_system::{
	AuthorizeCall, CheckEra, CheckGenesis, CheckNonZeroSender, CheckNonce, CheckSpecVersion,
	CheckTxVersion, CheckWeight, WeightReclaim,
};
use pallet_transaction_payment::ChargeTransactionPayment;
use sp_core::{ed25519, sr25519, storage::well_known_keys::CODE, Pair, H256};
use sp_runtime::{generic::Era, BuildStorage, MultiAddress, MultiSignature};
use std::path::Path;
use zorgketen_state::{spec, Sink};
use zorgketen_template_runtime::{
	AccountId, Balance, Nonce, Runtime, RuntimeCall, RuntimeGenesisConfig, SignedPayload,
	TxExtension, UncheckedExtrinsic, EXISTENTIAL_DEPOSIT, VERSION,
};

/// Accounts that pay; one signs again once all others have.
const PAYERS: u32 = 4_000;
/// Accounts that are paid, all of which hold something before.
pub const PAID: u32 = 1_000;
/// What each transfer moves.
const AMOUNT: Balance = 1_000;
/// What each account begins with: more than all its transfers and their fees.
const BEGIN: Balance = EXISTENTIAL_DEPOSIT * 1_000_000;
/// After so many transfers comes a poisoned one; as many again are replayed, so that one request in twenty is
/// poison.
const POISON_EVERY: u32 = 60;
/// For how many blocks a transaction is valid: as long as this runtime remembers hashes.
const TERM: u64 = 2_048;

/// Which of the two runtimes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Constants {
	/// As the template has them.
	Stock,
	/// Our slot, block and database weights.
	Ours,
}

/// The runtime as Wasm, if this program was built with it.
#[cfg(feature = "template")]
pub fn code(constants: Constants) -> Option<&'static [u8]> {
	match constants {
		Constants::Stock => zorgketen_template_runtime::WASM_BINARY,
		Constants::Ours => zorgketen_template_runtime::our_slot::WASM_BINARY,
	}
}

/// The runtime as Wasm, if this program was built with it.
#[cfg(not(feature = "template"))]
pub fn code(_: Constants) -> Option<&'static [u8]> {
	None
}

fn payers() -> Vec<sr25519::Pair> {
	let root = root("//bench//payer");
	(0..PAYERS).map(|n| nth(&root, n)).collect()
}

fn paid() -> Vec<AccountId> {
	let root = root("//bench//paid");
	(0..PAID).map(|n| nth(&root, n).public().into()).collect()
}

/// Writes the raw specification of a chain with this runtime and one validator, Alice.
///
/// `base` gives what stands around a genesis.
///
/// # Errors
/// When the genesis can't be built, `base` not be read or the file not be written.
pub fn make(code: &[u8], base: &Path, out: &Path) -> Result<(), String> {
	let (frame, _) = spec::read(base)?;
	let aura = root("//Alice").public();
	let grandpa = ed25519::Pair::from_string("//Alice", None)
		.map_err(|e| format!("//Alice: {e:?}"))?
		.public();
	let payers = payers()
		.into_iter()
		.map(|key| AccountId::from(key.public()));
	let config = RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig {
			balances: payers.chain(paid()).map(|who| (who, BEGIN)).collect(),
			..Default::default()
		},
		aura: pallet_aura::GenesisConfig {
			authorities: vec![aura.into()],
		},
		grandpa: pallet_grandpa::GenesisConfig {
			authorities: vec![(grandpa.into(), 1)],
			..Default::default()
		},
		..Default::default()
	};
	let storage = config.build_storage()?;
	let mut spec = spec::Writer::create(out, frame, "Template", "zorgketen_bench_template")?;
	spec.put(CODE, code)?;
	for (key, value) in storage.top.iter().filter(|(key, _)| *key != CODE) {
		spec.put(key, value)?;
	}
	spec.finish().map(drop)
}

/// So many transfers, signed, with their poison.
pub fn workload(genesis: H256, transfers: u32) -> Workload {
	let (payers, paid) = (payers(), paid());
	let mut nonces = vec![0; payers.len()];
	let mut logs = Vec::new();
	for (n, transfer) in (0..transfers).enumerate() {
		let (from, to) = (n % payers.len(), n % paid.len());
		let mut push = |kind, nonce, amount| {
			let key = &payers[from];
			// the next one signs, and this one is named
			let signing = match kind {
				Kind::BadSignature => &payers[(from + 1) % payers.len()],
				_ => key,
			};
			logs.push(Item {
				kind,
				// below the number of accounts that are paid
				case: to as u32,
				visits: 1,
				signer: (kind != Kind::BadSignature).then_some(Signer::Client(from as u32)),
				bytes: sign(genesis, key, signing, nonce, &paid[to], amount),
			});
		};
		push(Kind::Transfer, nonces[from], AMOUNT);
		nonces[from] += 1;
		if transfer % POISON_EVERY == POISON_EVERY - 1 {
			if (transfer / POISON_EVERY).is_multiple_of(2) {
				push(Kind::OverBudget, nonces[from], BEGIN * 2);
				nonces[from] += 1;
			} else {
				push(Kind::BadSignature, nonces[from], AMOUNT);
			}
		}
	}
	Workload {
		logs,
		approvals: Vec::new(),
	}
}

fn sign(
	genesis: H256,
	from: &sr25519::Pair,
	signing: &sr25519::Pair,
	nonce: Nonce,
	to: &AccountId,
	amount: Balance,
) -> Vec<u8> {
	let call = RuntimeCall::from(pallet_balances::Call::<Runtime>::transfer_keep_alive {
		dest: MultiAddress::Id(to.clone()),
		value: amount,
	});
	let extension: TxExtension = (
		AuthorizeCall::new(),
		CheckNonZeroSender::new(),
		CheckSpecVersion::new(),
		CheckTxVersion::new(),
		CheckGenesis::new(),
		CheckEra::from(Era::mortal(TERM, 0)),
		CheckNonce::from(nonce),
		CheckWeight::new(),
		ChargeTransactionPayment::from(0),
		CheckMetadataHash::new(false),
		WeightReclaim::new(),
	);
	let payload = payload(genesis, call.clone(), extension.clone());
	let signature = payload.using_encoded(|message| signing.sign(message));
	UncheckedExtrinsic::new_signed(
		call,
		MultiAddress::Id(from.public().into()),
		MultiSignature::Sr25519(signature),
		extension,
	)
	.encode()
}

fn payload(genesis: H256, call: RuntimeCall, extension: TxExtension) -> SignedPayload {
	let implicit = (
		(),
		(),
		VERSION.spec_version,
		VERSION.transaction_version,
		genesis,
		genesis,
		(),
		(),
		(),
		None,
		(),
	);
	SignedPayload::from_raw(call, extension, implicit)
}

/// Compares what each account was paid with what was offered.
///
/// # Errors
/// Says which account holds something else.
pub async fn compare(chain: &Chain, feed: &Feed<'_>) -> Result<(), String> {
	let accounts = paid();
	let keys: Vec<_> = accounts
		.iter()
		.map(frame_system::Account::<Runtime>::hashed_key_for)
		.collect();
	let values = chain.values(&keys).await?;
	for (number, value) in (0u32..).zip(values) {
		let (transfers, _) = feed.offered().get(&number).copied().unwrap_or_default();
		let expected = BEGIN + AMOUNT * Balance::from(transfers);
		let value = value.ok_or_else(|| format!("account {number} is gone"))?;
		let found =
			<frame_system::AccountInfo<Nonce, pallet_balances::AccountData<Balance>>>::decode(
				&mut &value[..],
			)
			.map_err(|e| format!("account {number}: {e}"))?
			.data
			.free;
		if found != expected {
			return Err(format!(
				"account {number} must hold {expected} and holds {found}"
			));
		}
	}
	Ok(())
}

#[cfg(test)]
mod tests {
	use super::*;
	use sp_runtime::{generic::Preamble, traits::Verify};

	#[test]
	fn a_bad_signature_is_bad_and_takes_no_number() {
		let genesis = H256::repeat_byte(1);
		let work = workload(genesis, 4 * POISON_EVERY);
		let poison = |kind| {
			work.logs
				.iter()
				.filter(move |item| item.kind == kind)
				.count()
		};
		assert_eq!(
			(poison(Kind::OverBudget), poison(Kind::BadSignature)),
			(2, 2)
		);
		assert_eq!(poison(Kind::Transfer), 240);
		for item in &work.logs {
			let transaction =
				UncheckedExtrinsic::decode(&mut &item.bytes[..]).expect("a transaction");
			let Preamble::Signed(MultiAddress::Id(who), signature, extension) =
				transaction.preamble
			else {
				panic!("it is signed");
			};
			let payload = payload(genesis, transaction.function, extension);
			let good = payload.using_encoded(|message| signature.verify(message, &who));
			assert_eq!(good, item.kind != Kind::BadSignature);
		}
	}

	#[test]
	fn whoever_pays_is_paid_by_nobody() {
		let paid = paid();
		let payers = payers()
			.into_iter()
			.map(|key| AccountId::from(key.public()));
		assert!(payers.into_iter().all(|account| !paid.contains(&account)));
	}
}
