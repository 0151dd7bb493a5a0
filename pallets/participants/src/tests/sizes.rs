//! What is stored for each, with accounts as the chain has them. The README shows the same figures.

use crate::types::*;
use codec::{Encode, MaxEncodedLen};
use zorgketen_primitives::{
	AgeClass, Code, OrganisationKind, OrganisationStatus, RepresentativeKind, Role, Scope,
	StaffRole,
};

type AccountId = sp_core::crypto::AccountId32;

const WHO: AccountId = AccountId::new([1; 32]);

#[test]
fn a_client_takes_35_bytes() {
	let mut client = ClientRecord {
		key: None,
		registered_by: WHO,
		age_class: AgeClass::Adult,
		recovery: None,
	};
	assert_eq!(client.encoded_size(), 35);
	assert_eq!(Role::Client { client: WHO }.encoded_size(), 33);
	client.key = Some(WHO);
	assert_eq!(client.encoded_size(), 67);
	assert_eq!(ClientRecord::<AccountId>::max_encoded_len(), 103);
}

#[test]
fn a_member_of_staff_takes_34_bytes() {
	let role = Role::Staff {
		organisation: WHO,
		role: StaffRole::Carer,
	};
	assert_eq!(role.encoded_size(), 34);
	assert_eq!(QuotaUse::max_encoded_len(), 8);
}

#[test]
fn an_organisation_takes_21_bytes_and_its_name() {
	let record = OrganisationRecord {
		kind: OrganisationKind::Insurer,
		code: Code(3311),
		name: b"Zorgverzekeraar Oost".to_vec().try_into().expect("short"),
		status: OrganisationStatus::Active,
		suspension: None,
		accepted_charter: Some(1),
		admitted_at: 0,
		staff: 0,
	};
	assert_eq!(record.encoded_size(), 21 + 20);
	assert_eq!(OrganisationRecord::max_encoded_len(), 91);
	assert_eq!(CharterRecord::max_encoded_len(), 52);
	assert_eq!(Limits::max_encoded_len(), 20);
	assert_eq!(Deadline::EmergencyLapses(WHO).encoded_size(), 33);
}

#[test]
fn a_representation_takes_40_to_108_bytes() {
	let voluntary = Representation {
		account: WHO,
		kind: RepresentativeKind::Voluntary,
		scope: Scope::ALL,
		from: 0,
		until: None,
		proof: None,
	};
	assert_eq!(voluntary.encoded_size(), 40);
	assert_eq!(Representation::<AccountId>::max_encoded_len(), 108);
}
