//! What the scenarios of one client's care share: organisations that join by motion, people with keys
//! of their own, and a story that keeps the log as it grows and sees to it that a refused call leaves
//! nothing behind.

use crate::common::*;
use codec::Encode;
use frame_support::{assert_ok, storage::unhashed, BoundedVec};
use pallet_care_log::{
	runtime_api::{runtime_decl_for_care_log_api::CareLogApiV1, TimelineFact},
	ContentRef, Domains, NewFact,
};
use pallet_consent::{
	runtime_api::runtime_decl_for_consent_api::ConsentApiV1, AccessBasis, EmergencyInfo, GrantInfo,
	Grantee, ReviewDue,
};
use pallet_participants::Refusal;
use sp_core::H256;
use sp_runtime::DispatchError;
use std::collections::BTreeMap;
use zorgketen_commitments::{commitment, head, Label, Salt};
use zorgketen_primitives::{
	time::Minute, DataCategory, Domain, DossierId, OrganisationKind, Purpose, StaffRole,
};
use zorgketen_runtime::*;

/// The calls on participants.
pub type Parties = pallet_participants::Call<Runtime>;
/// Why those were refused.
pub type PartyError = pallet_participants::Error<Runtime>;
/// The calls on consent.
pub type Consents = pallet_consent::Call<Runtime>;
/// Why those were refused.
pub type ConsentError = pallet_consent::Error<Runtime>;
/// The calls on the care log.
pub type Log = pallet_care_log::Call<Runtime>;
/// Why those were refused.
pub type LogError = pallet_care_log::Error<Runtime>;

/// Who joins: key, kind, code, public name.
pub type Joining<'a> = (&'a str, OrganisationKind, &'a str, &'a str);

/// Text of a bounded length.
pub fn text<S: frame_support::traits::Get<u32>>(text: &str) -> BoundedVec<u8, S> {
	list(text.as_bytes().to_vec())
}

/// A list of a bounded length.
pub fn list<T, S: frame_support::traits::Get<u32>>(items: Vec<T>) -> BoundedVec<T, S> {
	items.try_into().unwrap_or_else(|_| panic!("too many"))
}

/// The motion that lets an activity be recorded in these domains.
pub fn activity(code: u16, domains: Domains) -> RuntimeCall {
	Log::set_activity {
		code,
		domains,
		active: true,
	}
	.into()
}

/// The clock, in whole minutes.
pub fn now() -> Minute {
	zorgketen_primitives::time::now::<Timestamp>()
}

/// Lets time pass: the next block is that many minutes later.
pub fn wait(minutes: Minute) {
	next_block_after(u64::from(minutes) * 60_000);
}

/// A dossier's id. Random to everyone outside of this test.
pub fn dossier_id(name: &str) -> DossierId {
	sp_io::hashing::blake2_256(&(b"dossier", name).encode()).into()
}

/// A salt of its own for each thing that is committed to. Outside of tests: 32 fresh random bytes.
pub fn salt(name: &str) -> Salt {
	Salt::new(&sp_io::hashing::blake2_256(&(b"salt", name).encode())).expect("a good salt")
}

/// A commitment that the chain can hold.
pub fn commit(label: Label, name: &str, data: &[u8]) -> H256 {
	commitment(label, &salt(name), data).into()
}

/// A reference to contents that are kept under a locator.
pub fn content(locator: &str, contents: &[u8]) -> ContentRef {
	ContentRef {
		commitment: commit(Label::Content, locator, contents),
		locator: text(locator),
	}
}

/// That care was given, and no more.
pub fn fact(activity: u16, start: Minute, minutes: u16) -> NewFact {
	NewFact {
		activity,
		start,
		minutes,
		allocation: None,
		content: None,
		source: None,
	}
}

/// Recording it.
pub fn record(dossier: DossierId, fact: NewFact) -> RuntimeCall {
	Log::record { dossier, fact }.into()
}

/// Consent from now on and until further notice.
pub fn grant(
	grantee: &Grantee<AccountId>,
	data: DataCategory,
	domain: Domain,
	purpose: Purpose,
) -> RuntimeCall {
	granting(grantee, data, domain, purpose, false)
}

/// Consent to a relative, who may write as well.
pub fn grant_writing(relative: &str, domain: Domain) -> RuntimeCall {
	granting(
		&person(relative),
		DataCategory::CareLog,
		domain,
		Purpose::Family,
		true,
	)
}

fn granting(
	grantee: &Grantee<AccountId>,
	data: DataCategory,
	domain: Domain,
	purpose: Purpose,
	write: bool,
) -> RuntimeCall {
	Consents::grant {
		grantee: grantee.clone(),
		data,
		domain,
		purpose,
		write,
		from: None,
		until: None,
	}
	.into()
}

/// The end of consent.
pub fn revoke(grantee: &Grantee<AccountId>, data: DataCategory, domain: Domain) -> RuntimeCall {
	Consents::revoke {
		grantee: grantee.clone(),
		data,
		domain,
	}
	.into()
}

/// One member of staff, or a relative.
pub fn person(path: &str) -> Grantee<AccountId> {
	Grantee::Person(account(path))
}

/// An organisation with all of its staff.
pub fn organisation(path: &str) -> Grantee<AccountId> {
	Grantee::Organisation(account(path))
}

/// What a reader is shown of a dossier, newest first; none if it may not read.
pub fn shown(reader: &str, dossier: DossierId) -> Option<Vec<TimelineFact<AccountId>>> {
	let reader = account(reader);
	let until = Minute::MAX;
	<Runtime as CareLogApiV1<Block, AccountId>>::timeline_for(reader, dossier, 0, until, None, 100)
		.map(|page| page.facts)
}

/// The numbers of the facts that a reader is shown, newest first; none if it may not read.
pub fn numbers(reader: &str, dossier: DossierId) -> Option<Vec<u32>> {
	shown(reader, dossier).map(|facts| facts.iter().map(|fact| fact.seq).collect())
}

/// A dossier as the chain has it.
pub fn dossier(id: DossierId) -> pallet_care_log::Dossier<AccountId> {
	<Runtime as CareLogApiV1<Block, AccountId>>::dossier(id).expect("a dossier")
}

/// The dossiers of a client that are not pruned.
pub fn dossiers_of(client: &str) -> Vec<DossierId> {
	<Runtime as CareLogApiV1<Block, AccountId>>::dossiers_of(account(client))
}

/// An allocation of a dossier.
pub fn allocation(id: DossierId, number: u16) -> pallet_care_log::Allocation<AccountId> {
	<Runtime as CareLogApiV1<Block, AccountId>>::allocation(id, number).expect("an allocation")
}

/// The batches of an access log, by their numbers.
pub fn access_batches(organisation: &str) -> Vec<(u32, pallet_care_log::AnchoredBatch)> {
	<Runtime as CareLogApiV1<Block, AccountId>>::access_batches(account(organisation), 0, 100)
}

/// The broken promises to anchor: whose, and since when.
pub fn gaps() -> Vec<(AccountId, Minute)> {
	<Runtime as CareLogApiV1<Block, AccountId>>::gaps(now())
		.into_iter()
		.map(|gap| (gap.organisation, gap.since))
		.collect()
}

/// By what right somebody may read, if at all.
pub fn basis(
	reader: &str,
	client: &str,
	data: DataCategory,
	domain: Domain,
) -> Option<AccessBasis<AccountId>> {
	<Runtime as ConsentApiV1<Block, AccountId>>::may_access(
		account(reader),
		account(client),
		data,
		domain,
	)
}

/// The grants and proposals of a client.
pub fn grants_of(client: &str) -> Vec<GrantInfo<AccountId>> {
	<Runtime as ConsentApiV1<Block, AccountId>>::grants_of(account(client))
}

/// The emergencies of a client.
pub fn emergencies_of(client: &str) -> Vec<EmergencyInfo<AccountId>> {
	<Runtime as ConsentApiV1<Block, AccountId>>::emergencies_of(account(client))
}

/// The reviews that are overdue.
pub fn overdue_reviews() -> Vec<ReviewDue<AccountId>> {
	<Runtime as ConsentApiV1<Block, AccountId>>::overdue_reviews()
}

/// All that care log and consent store, by its keys.
pub fn stored() -> Vec<(Vec<u8>, Vec<u8>)> {
	let mut all = Vec::new();
	for pallet in ["CareLog", "Consent"] {
		let prefix = sp_io::hashing::twox_128(pallet.as_bytes());
		let mut last = prefix.to_vec();
		while let Some(key) = sp_io::storage::next_key(&last).filter(|key| key.starts_with(&prefix))
		{
			all.push((key.clone(), unhashed::get_raw(&key).expect("it is there")));
			last = key;
		}
	}
	all
}

/// A story that is told in signed transactions. It keeps a copy of each dossier's log, made of what the
/// events tell: what a provider does who wants to prove later that nothing was left out.
#[derive(Default)]
pub struct Story {
	copies: BTreeMap<DossierId, Vec<Vec<u8>>>,
}

impl Story {
	/// The consortium admits these organisations and sets these rules by motion; each organisation then
	/// accepts the charter and so becomes active.
	pub fn begins(organisations: &[Joining], rules: Vec<RuntimeCall>) -> Self {
		let mut motions: Vec<RuntimeCall> = organisations
			.iter()
			.map(|(path, kind, code, name)| {
				Parties::admit {
					account: account(path),
					kind: *kind,
					code: text(code),
					name: text(name),
					registrars: list(vec![]),
				}
				.into()
			})
			.collect();
		motions.extend(rules);
		// few enough for the half of a block that a motion may use
		for calls in motions.chunks(4) {
			let calls = calls.to_vec();
			assert_ok!(carry(&THREE, pallet_utility::Call::batch_all { calls }));
		}
		let mut story = Self::default();
		let version = Participants::api_charter().expect("a charter").version;
		for (path, ..) in organisations {
			story.does(path, Parties::accept_charter { version });
		}
		story
	}

	/// An organisation enrols its people, with their keys and roles.
	pub fn enrols(&mut self, organisation: &str, staff: &[(&str, StaffRole)]) {
		for (path, role) in staff {
			let enrol = Parties::enrol {
				account: account(path),
				role: *role,
			};
			self.does(organisation, enrol);
		}
	}

	/// Somebody signs a call, and it succeeds.
	pub fn does(&mut self, who: &str, call: impl Into<RuntimeCall>) {
		let call = call.into();
		assert_eq!(apply_as(who, call.clone()), Ok(Ok(())), "{who}: {call:?}");
		self.keep();
	}

	/// Somebody signs a call that the pallet refuses with this error, and nothing has changed.
	pub fn fails(
		&mut self,
		who: &str,
		call: impl Into<RuntimeCall>,
		error: impl Into<DispatchError>,
	) {
		let (call, before) = (call.into(), stored());
		let expected = Ok(Err(error.into()));
		assert_eq!(apply_as(who, call.clone()), expected, "{who}: {call:?}");
		assert!(stored() == before, "a refused call changed something");
	}

	/// Somebody signs a call that the gate keeps out of the pool.
	pub fn is_kept_out(&mut self, who: &str, call: impl Into<RuntimeCall>, why: Refusal) {
		let call = call.into();
		let result = apply_as(who, call.clone());
		let refusal = result.err().and_then(refusal);
		assert_eq!(refusal, Some(why), "{who}: {call:?}: {result:?}");
	}

	/// Copies the entries that were logged since the last time.
	fn keep(&mut self) {
		for record in System::events() {
			let RuntimeEvent::CareLog(pallet_care_log::Event::Logged {
				dossier,
				number,
				entry,
			}) = record.event
			else {
				continue;
			};
			let copy = self.copies.entry(dossier).or_default();
			if number as usize == copy.len() {
				copy.push(entry.encode());
			}
		}
	}

	/// The kept copy of a dossier's log: the encoded entries in their order.
	pub fn copy(&self, dossier: DossierId) -> &[Vec<u8>] {
		&self.copies[&dossier]
	}

	/// The kept copy leads to the head that the chain has, and has as many entries.
	pub fn verifies(&self, id: DossierId) {
		let on_chain = dossier(id);
		let verified = head::verify(&id.0, self.copy(id), &on_chain.head.0);
		assert_eq!(verified, Ok(on_chain.entries));
	}
}
