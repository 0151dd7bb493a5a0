//! Genesis states for development. A consortium makes its own at its ceremony.

use crate::{
	AccountId, ConsortiumConfig, RuntimeGenesisConfig, SessionConfig, SessionKeys,
	ValidatorsConfig, EUR,
};
use alloc::{string::ToString, vec, vec::Vec};
use frame_support::build_struct_json_patch;
use pallet_balances::GenesisConfig as BalancesConfig;
use serde_json::Value;
use sp_genesis_builder::{PresetId, DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET};
use sp_keyring::{Ed25519Keyring, Sr25519Keyring};

/// Sessions of a chain on one machine are short, so that a change of validators can be seen.
const LOCAL_SESSION_LENGTH: u64 = 15_000;

/// A validator of the presets: the organisation's account `//Name`, the validator's `//Name//stash`,
/// and session keys from `//Name`, as the node's `--name` flags put them into its keystore.
struct Seat {
	organisation: Sr25519Keyring,
	validator: Sr25519Keyring,
	grandpa: Ed25519Keyring,
}

impl Seat {
	fn keys(&self) -> SessionKeys {
		SessionKeys {
			aura: self.organisation.public().into(),
			grandpa: self.grandpa.public().into(),
		}
	}
}

const SEATS: [Seat; 4] = [
	Seat {
		organisation: Sr25519Keyring::Alice,
		validator: Sr25519Keyring::AliceStash,
		grandpa: Ed25519Keyring::Alice,
	},
	Seat {
		organisation: Sr25519Keyring::Bob,
		validator: Sr25519Keyring::BobStash,
		grandpa: Ed25519Keyring::Bob,
	},
	Seat {
		organisation: Sr25519Keyring::Charlie,
		validator: Sr25519Keyring::CharlieStash,
		grandpa: Ed25519Keyring::Charlie,
	},
	Seat {
		organisation: Sr25519Keyring::Dave,
		validator: Sr25519Keyring::DaveStash,
		grandpa: Ed25519Keyring::Dave,
	},
];

/// A chain of these seats. All well-known accounts hold some euros, which lets them transact.
fn genesis(seats: &[Seat]) -> Value {
	let balances: Vec<(AccountId, u128)> = Sr25519Keyring::well_known()
		.map(|who| (who.to_account_id(), 1_000 * EUR))
		.collect();
	build_struct_json_patch!(RuntimeGenesisConfig {
		balances: BalancesConfig { balances },
		consortium: ConsortiumConfig {
			members: seats
				.iter()
				.map(|seat| seat.organisation.to_account_id())
				.collect(),
		},
		validators: ValidatorsConfig {
			validators: seats
				.iter()
				.map(|seat| (
					seat.validator.to_account_id(),
					seat.organisation.to_account_id()
				))
				.collect(),
			session_length: LOCAL_SESSION_LENGTH,
		},
		session: SessionConfig {
			keys: seats
				.iter()
				.map(|seat| {
					let validator = seat.validator.to_account_id();
					(validator.clone(), validator, seat.keys())
				})
				.collect(),
		},
	})
}

/// The preset of this name, as a patch of the default genesis.
pub fn get_preset(id: &PresetId) -> Option<Vec<u8>> {
	let patch = match id.as_ref() {
		DEV_RUNTIME_PRESET => genesis(&SEATS[..1]),
		LOCAL_TESTNET_RUNTIME_PRESET => genesis(&SEATS),
		_ => return None,
	};
	Some(patch.to_string().into_bytes())
}

/// The names of the presets.
pub fn preset_names() -> Vec<PresetId> {
	vec![
		PresetId::from(DEV_RUNTIME_PRESET),
		PresetId::from(LOCAL_TESTNET_RUNTIME_PRESET),
	]
}
