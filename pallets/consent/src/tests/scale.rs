//! An answer takes the same number of reads whatever the history of the client and however many
//! clients there are; and what is stored for each is small.

use crate::{mock::*, types::*, Counts, Grants};
use codec::{Encode, MaxEncodedLen};
use frame_support::assert_ok;
use sp_runtime::AccountId32;
use std::sync::{
	atomic::{AtomicU32, Ordering},
	Arc,
};
use tracing::{span, Event, Metadata, Subscriber};
use zorgketen_primitives::{DataCategory::*, Domain, OrganisationKind, Purpose, StaffRole};

/// Counts the accesses to the state that the state machine traces.
struct StateAccesses(Arc<AtomicU32>);

impl Subscriber for StateAccesses {
	fn enabled(&self, metadata: &Metadata<'_>) -> bool {
		metadata.is_event() && metadata.target() == "state"
	}

	fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
		span::Id::from_u64(1)
	}

	fn record(&self, _: &span::Id, _: &span::Record<'_>) {}

	fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

	fn event(&self, _: &Event<'_>) {
		self.0.fetch_add(1, Ordering::Relaxed);
	}

	fn enter(&self, _: &span::Id) {}

	fn exit(&self, _: &span::Id) {}
}

/// What a question costs: its answer, accesses to the state, and questions to the participants.
fn cost(question: impl FnOnce() -> bool) -> (bool, u32, u32) {
	let accesses = Arc::new(AtomicU32::new(0));
	let asked_before = asked();
	let answer = tracing::subscriber::with_default(StateAccesses(accesses.clone()), question);
	let accesses = accesses.load(Ordering::Relaxed);
	(answer, accesses, asked() - asked_before)
}

fn grant(
	client: AccountId,
	grantee: Grantee<AccountId>,
	data: zorgketen_primitives::DataCategory,
	domain: Domain,
) -> GenesisGrant<AccountId> {
	GenesisGrant {
		client,
		grantee,
		data,
		domain,
		purpose: Purpose::Care,
		write: false,
		until: None,
	}
}

/// One client with what the questions below need.
fn small(client: AccountId) -> Vec<GenesisGrant<AccountId>> {
	let kind = OrganisationKind::CareProvider;
	vec![
		grant(
			client,
			Grantee::Organisation(KRAAMZORG),
			CareLog,
			Domain::Zvw,
		),
		grant(client, Grantee::Category(kind), CareLog, Domain::Zvw),
	]
}

/// The same client with 256 grants.
fn full(client: AccountId) -> Vec<GenesisGrant<AccountId>> {
	let mut grants = small(client);
	let others = (0..22).flat_map(|seed| {
		let account = 5_000 + seed;
		world(|world| world.enrol(account, KRAAMZORG, StaffRole::Registrar));
		[HoursRecord, CareLog, CareContent]
			.into_iter()
			.flat_map(move |data| {
				[Domain::Zvw, Domain::Wmo, Domain::Wlz, Domain::Jeugdwet]
					.into_iter()
					.map(move |domain| grant(client, Grantee::Person(account), data, domain))
			})
	});
	grants.extend(others);
	grants.truncate(256);
	grants
}

/// Two thousand others with three grants each.
fn many() -> Vec<GenesisGrant<AccountId>> {
	(0..2_000)
		.flat_map(|n| {
			let client = 20_000 + n;
			world(|world| world.register(client, client));
			let mut grants = small(client);
			let insurer = Grantee::Organisation(INSURER);
			grants.push(grant(client, insurer, HoursRecord, Domain::Zvw));
			grants
		})
		.collect()
}

/// What each kind of question costs.
fn costs(grants: Vec<GenesisGrant<AccountId>>) -> Vec<(&'static str, (bool, u32, u32))> {
	chain_with(grants).execute_with(|| {
		assert_ok!(break_glass(MIDWIFE, MOTHER));
		let read = |who, data| cost(|| reads(who, MOTHER, data));
		vec![
			("her own", read(MOTHER, CareContent)),
			("by organisation", read(CARER, CareLog)),
			("by category", read(NURSE, CareLog)),
			("by emergency", read(MIDWIFE, CareContent)),
			("never", read(OFFICER, CareContent)),
			("not granted", read(OFFICER, CareLog)),
			("unknown", read(STRANGER, CareLog)),
			("written", cost(|| writes(NURSE, MOTHER))),
			("not written", cost(|| writes(MIDWIFE, MOTHER))),
		]
	})
}

#[test]
fn an_answer_costs_the_same_for_every_client() {
	reset();
	let alone = costs(small(MOTHER));
	assert_eq!(
		alone,
		[
			// a read of the clock, one for each way of being granted, two for an emergency
			("her own", (true, 0, 3)),
			("by organisation", (true, 3, 4)),
			("by category", (true, 4, 4)),
			("by emergency", (true, 6, 4)),
			("never", (false, 0, 4)),
			("not granted", (false, 4, 4)),
			("unknown", (false, 0, 3)),
			("written", (true, 4, 3)),
			("not written", (false, 4, 3)),
		]
	);
	let mut with_history = full(MOTHER);
	assert_eq!(with_history.len(), 256);
	assert_eq!(costs(with_history.clone()), alone);
	with_history.extend(many());
	assert_eq!(costs(with_history), alone);
}

#[test]
fn an_answer_costs_the_same_after_a_hundred_emergencies() {
	reset();
	chain_with(small(MOTHER)).execute_with(|| {
		MaxUnreviewed::set(1_000);
		for _ in 0..100 {
			assert_ok!(break_glass(MIDWIFE, MOTHER));
			wait(24 * 60);
		}
		let read = || cost(|| reads(MIDWIFE, MOTHER, CareContent));
		assert_eq!(read(), (false, 6, 4));
		assert_ok!(break_glass(MIDWIFE, MOTHER));
		assert_eq!(read(), (true, 6, 4));
	});
}

#[test]
fn thousands_of_grants_at_genesis_are_in_force() {
	reset();
	chain_with(many()).execute_with(|| {
		assert_eq!(Grants::<Test>::iter().count(), 6_000);
		for client in [20_000, 20_777, 21_999] {
			assert!(reads(CARER, client, CareLog));
			assert!(reads(OFFICER, client, HoursRecord));
			assert!(!reads(OFFICER, client, CareContent));
		}
		crate::try_state::do_try_state::<Test>().expect("the invariants hold");
	});
}

/// What the README says of the size of what is stored: keys and values with accounts of 32 bytes.
#[test]
fn records_are_small() {
	const PREFIX: usize = 32;
	const BLAKE: usize = 16;
	const TWOX: usize = 8;
	const ACCOUNT: usize = 32;
	let key = GrantKey::<AccountId32>::max_encoded_len();
	let double = PREFIX + BLAKE + ACCOUNT + BLAKE;
	assert_eq!(double + key + Grant::max_encoded_len(), 146);
	assert_eq!(double + key + Proposal::max_encoded_len(), 144);
	assert_eq!(
		PREFIX + BLAKE + ACCOUNT + ClientCounts::max_encoded_len(),
		86
	);
	assert_eq!(PREFIX + TWOX + 1 + BLAKE + ACCOUNT + 1, 90);
	assert_eq!(
		PREFIX + BLAKE + ACCOUNT + TWOX + 4 + Emergency::<AccountId32>::max_encoded_len(),
		200
	);
	assert_eq!(
		double + EmergencyKey::<AccountId32>::max_encoded_len() + 4,
		133
	);
	assert_eq!(double + ACCOUNT + 4 + 4, 136);
	assert_eq!(
		PREFIX + TWOX + 4 + Notice::<AccountId32>::max_encoded_len(),
		77
	);
	assert_eq!(PREFIX + Walk::<AccountId32>::max_encoded_len(), 73);
	// and an ordinary grant, without an end
	let grant = Grant {
		id: 1,
		purpose: Purpose::Care,
		write: false,
		from: START,
		until: None,
	};
	assert_eq!(grant.encode().len(), 11);
}

#[test]
fn clients_without_grants_take_nothing() {
	reset();
	chain_with(small(MOTHER)).execute_with(|| {
		assert_eq!(Counts::<Test>::iter().count(), 1);
	});
}
