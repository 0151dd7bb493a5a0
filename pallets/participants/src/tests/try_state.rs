//! Each invariant is broken by hand once; try-state must name it.

use crate::{mock::*, try_state::do_try_state, types::*, *};
use frame_support::assert_ok;
use sp_core::H256;
use sp_runtime::TryRuntimeError;
use zorgketen_primitives::{
	AgeClass, Code, OrganisationStatus, RepresentativeKind, Role, Scope, StaffRole,
};

/// Breaks something on a chain with a relative 500 and a mentor 501 of the client.
fn broken(corrupt: impl FnOnce(), invariant: &str) {
	chain_with(genesis()).execute_with(|| {
		assert_ok!(Participants::register_relative(by(CLIENT), 500));
		assert_ok!(represent(
			CLIENT,
			501,
			RepresentativeKind::Mentor,
			Scope::ALL
		));
		check();
		corrupt();
		let TryRuntimeError::Other(message) = do_try_state::<Test>().expect_err("corrupt") else {
			panic!("try-state answered with another kind of error")
		};
		assert!(message.starts_with(invariant), "{message}");
	});
}

fn with_record(organisation: AccountId, change: impl FnOnce(&mut OrganisationRecord)) {
	Organisations::<Test>::mutate(organisation, |record| {
		change(record.as_mut().expect("there"))
	});
}

fn with_representation(change: impl FnOnce(&mut Representation<AccountId>)) {
	Representatives::<Test>::mutate(CLIENT, |list| change(&mut list[0]));
}

#[test]
fn i1_codes() {
	broken(
		|| Codes::<Test>::remove((CodeSystem::Uzovi, Code(3311))),
		"I1",
	);
	broken(
		|| Codes::<Test>::insert((CodeSystem::Uzovi, Code(3311)), CARE),
		"I1",
	);
	broken(
		|| Codes::<Test>::insert((CodeSystem::Agb, Code(3311)), INSURER),
		"I1",
	);
	broken(|| with_record(CARE, |record| record.code = Code(1)), "I1");
}

#[test]
fn i2_seats() {
	broken(
		|| Seats::<Test>::mutate(|seats| seats.sort_by(|one, other| other.cmp(one))),
		"I2",
	);
	broken(
		|| {
			Seats::<Test>::mutate(|seats| seats.pop());
		},
		"I2",
	);
	broken(
		|| Seats::<Test>::mutate(|seats| seats.try_push(SUPERVISOR).expect("room")),
		"I2",
	);
}

#[test]
fn i3_suspensions() {
	broken(
		|| {
			with_record(SUPERVISOR, |record| {
				record.status = OrganisationStatus::Suspended
			})
		},
		"I3",
	);
	broken(
		|| with_record(CARE, |record| record.suspension = Some(Suspension::Motion)),
		"I3",
	);
	broken(
		|| {
			assert_ok!(Participants::emergency_suspend(by(ANY_TWO), CARE));
			Deadlines::<Test>::kill();
		},
		"I3",
	);
	broken(
		|| Participants::add_deadline(START, Deadline::EmergencyLapses(CARE)),
		"I3",
	);
}

#[test]
fn i4_deadlines() {
	broken(
		|| Participants::add_deadline(START, Deadline::EmergencyLapses(STRANGER)),
		"I4",
	);
	broken(
		|| Participants::add_deadline(START, Deadline::CharterGrace(1)),
		"I4",
	);
	broken(
		|| {
			set_charter(10);
			Participants::add_deadline(START + 10, Deadline::CharterGrace(2));
		},
		"I4",
	);
	broken(
		|| {
			set_charter(10);
			assert_ok!(Participants::emergency_suspend(by(ANY_TWO), CARE));
			Deadlines::<Test>::mutate(|deadlines| {
				deadlines.sort_by(|one, other| other.0.cmp(&one.0))
			});
		},
		"I4",
	);
}

#[test]
fn i5_charter() {
	broken(
		|| with_record(CARE, |record| record.accepted_charter = None),
		"I5",
	);
	broken(
		|| with_record(CARE, |record| record.accepted_charter = Some(2)),
		"I5",
	);
	broken(
		|| {
			Charter::<Test>::mutate(|charter| charter.as_mut().expect("set").version = 0);
		},
		"I5",
	);
}

#[test]
fn i6_a_role_without_a_record() {
	for role in [
		Role::Organisation,
		Role::Staff {
			organisation: PROVIDER,
			role: StaffRole::Carer,
		},
		Role::Client { client: 700 },
		Role::Client { client: CLIENT },
		Role::Relative { client: CLIENT },
		Role::Representative { client: CLIENT },
	] {
		broken(|| Roles::<Test>::insert(700, role), "I6");
	}
	broken(
		|| {
			Roles::<Test>::insert(
				CARER,
				Role::Staff {
					organisation: PROVIDER,
					role: StaffRole::Midwife,
				},
			)
		},
		"I6",
	);
}

#[test]
fn i7_a_record_without_a_role() {
	for account in [PROVIDER, CARER, CLIENT, 500, 501] {
		broken(|| Roles::<Test>::remove(account), "I7");
	}
	broken(
		|| {
			assert_ok!(Participants::propose_key(by(INTAKER), CLIENT, 502));
			Roles::<Test>::remove(502);
		},
		"I7",
	);
}

#[test]
fn i8_staff() {
	broken(|| with_record(PROVIDER, |record| record.staff += 1), "I8");
	broken(|| with_record(SUPERVISOR, |record| record.staff = 0), "I8");
	broken(
		|| {
			for account in 600..600 + u64::from(MAX_STAFF) {
				Participants::give_role(
					&account,
					Role::Staff {
						organisation: PROVIDER,
						role: StaffRole::Carer,
					},
				);
				Staff::<Test>::insert(PROVIDER, account, ());
				with_record(PROVIDER, |record| record.staff += 1);
			}
		},
		"I8",
	);
}

#[test]
fn i9_clients() {
	let with_client = |change: fn(&mut ClientRecord<AccountId>)| {
		move || Clients::<Test>::mutate(CLIENT, |record| change(record.as_mut().expect("there")))
	};
	broken(with_client(|record| record.registered_by = 700), "I9");
	broken(
		|| {
			with_client(|record| record.key = Some(700))();
			Roles::<Test>::remove(CLIENT);
			Participants::give_role(&700, Role::Client { client: CLIENT });
		},
		"I9",
	);
	broken(
		|| Relatives::<Test>::mutate(CLIENT, |list| list.try_push(500).expect("room")),
		"I9",
	);
	broken(
		|| Relatives::<Test>::insert(TEEN, RelativesOf::<Test>::default()),
		"I9",
	);
	broken(
		|| Representatives::<Test>::insert(TEEN, RepresentativesOf::<Test>::default()),
		"I9",
	);
	broken(
		|| {
			Representatives::<Test>::mutate(CLIENT, |list| {
				let again = list[0].clone();
				list.try_push(again).expect("room")
			})
		},
		"I9",
	);
	broken(|| with_representation(|entry| entry.proof = None), "I9");
	broken(
		|| with_representation(|entry| entry.kind = RepresentativeKind::Voluntary),
		"I9",
	);
	broken(
		|| with_representation(|entry| entry.kind = RepresentativeKind::Administrator),
		"I9",
	);
	broken(|| with_representation(|entry| entry.scope = Scope(0)), "I9");
	broken(
		|| with_representation(|entry| entry.until = Some(entry.from)),
		"I9",
	);
	broken(
		|| {
			// everything of a client but the client
			Clients::<Test>::remove(CLIENT);
			Roles::<Test>::remove(CLIENT);
		},
		"I9",
	);
}

#[test]
fn i10_accounts() {
	broken(|| Retired::<Test>::insert(CARER, ()), "I10");
	broken(
		|| {
			System::dec_sufficients(&CARER);
		},
		"I10",
	);
}

#[test]
fn i11_quotas() {
	broken(|| Participants::charge_quota(&STRANGER, 1), "I11");
	broken(
		|| QuotaLimits::<Test>::mutate(|limits| limits.carer = 0),
		"I11",
	);
}

#[test]
fn nothing_is_found_where_nothing_is_broken() {
	run(|| {
		assert_ok!(Participants::register_client(
			by(INTAKER),
			700,
			AgeClass::Adult
		));
		assert_ok!(Participants::propose_key(by(INTAKER), 700, 701));
		assert_ok!(Participants::remove(by(TWO_THIRDS), PROVIDER));
		set_charter(10);
		accept(INSURER);
		pass(10);
		next_block_after(RECOVERY_TERM);
		assert_eq!(do_try_state::<Test>(), Ok(()));
		assert_eq!(
			H256::repeat_byte(8),
			Charter::<Test>::get().expect("set").hash
		);
	});
}
