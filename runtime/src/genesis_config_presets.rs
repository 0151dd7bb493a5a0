//! Genesis states for development. A consortium makes its own at its ceremony.

use crate::{
	AccountId, ParticipantsConfig, RuntimeGenesisConfig, SessionConfig, SessionKeys,
	ValidatorsConfig,
};
use alloc::{format, string::ToString, vec, vec::Vec};
use frame_support::build_struct_json_patch;
use pallet_participants::types::{CharterRole, GenesisClient, GenesisOrganisation, GenesisStaff};
use serde_json::Value;
use sp_core::{sr25519, Pair};
use sp_genesis_builder::{PresetId, DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET};
use sp_keyring::{Ed25519Keyring, Sr25519Keyring};
use zorgketen_primitives::{AgeClass, OrganisationKind, StaffRole};

/// Sessions of a chain on one machine are short, so that a change of validators can be seen.
const LOCAL_SESSION_LENGTH: u64 = 15_000;

/// How many intakers the presets have besides, `//1` and on.
const LOAD_ACCOUNTS: u32 = 12;

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

/// The account of a development key, made from `//Name//…`.
#[allow(clippy::expect_used)] // a preset that names nobody must not be made
fn account(path: &str) -> AccountId {
	sr25519::Pair::from_string(path, None)
		.expect("the paths of this file are valid")
		.public()
		.into()
}

/// Organisations of the presets, whoever validates: one of each kind that a maternity case needs.
fn organisations() -> Vec<GenesisOrganisation<AccountId>> {
	[
		(
			"//Alice",
			OrganisationKind::MaternityProvider,
			"90000011",
			"Kraamzorg Alice",
		),
		(
			"//Bob",
			OrganisationKind::Insurer,
			"9001",
			"Zorgverzekeraar Bob",
		),
		(
			"//Charlie",
			OrganisationKind::MidwifePractice,
			"90000013",
			"Verloskundigen Charlie",
		),
		(
			"//Dave",
			OrganisationKind::SettlementAgent,
			"90000014",
			"Betaalbank Dave",
		),
	]
	.into_iter()
	.map(|(path, kind, code, name)| GenesisOrganisation {
		account: account(path),
		kind,
		code: code.into(),
		name: name.into(),
	})
	.collect()
}

/// Staff of the presets.
fn staff() -> Vec<GenesisStaff<AccountId>> {
	let mut all = vec![
		("//Alice", "//Eve".to_string(), StaffRole::Intaker),
		("//Alice", "//Ferdie".to_string(), StaffRole::Carer),
		(
			"//Alice",
			"//Alice//office".to_string(),
			StaffRole::ClaimsOfficer,
		),
		(
			"//Alice",
			"//Alice//registrar".to_string(),
			StaffRole::Registrar,
		),
		(
			"//Bob",
			"//Bob//office".to_string(),
			StaffRole::ClaimsOfficer,
		),
		(
			"//Charlie",
			"//Charlie//midwife".to_string(),
			StaffRole::Midwife,
		),
	];
	// many that may register clients, to load a chain with
	all.extend((1..=LOAD_ACCOUNTS).map(|n| ("//Alice", format!("//{n}"), StaffRole::Intaker)));
	all.into_iter()
		.map(|(organisation, path, role)| GenesisStaff {
			organisation: account(organisation),
			account: account(&path),
			role,
		})
		.collect()
}

/// The one client of the presets.
fn clients() -> Vec<GenesisClient<AccountId>> {
	vec![GenesisClient {
		account: account("//One"),
		registered_by: account("//Alice"),
		age_class: AgeClass::Adult,
	}]
}

/// A chain that these seats validate. Nobody holds money: it comes in by deposits only.
fn genesis(seats: &[Seat]) -> Value {
	build_struct_json_patch!(RuntimeGenesisConfig {
		participants: ParticipantsConfig {
			organisations: organisations(),
			staff: staff(),
			clients: clients(),
			charter_roles: [CharterRole::JointController; 8],
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
