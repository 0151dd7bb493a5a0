//! Every call by everyone: exactly the listed ones succeed, and the gate says the same beforehand.

use crate::{mock::*, types::*, Call, Error, Refusal};
use frame_support::{
	assert_ok,
	dispatch::RawOrigin,
	storage::{with_transaction, TransactionOutcome},
	traits::UnfilteredDispatchable,
};
use sp_core::H256;
use sp_runtime::DispatchError;
use zorgketen_primitives::{AgeClass, OrganisationKind, RepresentativeKind, Scope, StaffRole};

/// Admitted, with a registrar.
const NEWCOMER: AccountId = 50;
const NEWCOMER_REGISTRAR: AccountId = 51;
/// Gone, with a registrar left.
const GONE: AccountId = 60;
const GONE_REGISTRAR: AccountId = 61;
const RELATIVE: AccountId = 500;
/// Appointed by the client, for everything.
const VOLUNTARY: AccountId = 501;
/// Of the one of 13, for everything.
const PARENT: AccountId = 502;
/// Of the child, to approve.
const MENTOR: AccountId = 503;
/// Waits to be the key of the one of 13.
const WAITING: AccountId = 510;
/// Has become the key of the child.
const REPLACED: AccountId = 511;
/// Free.
const FRESH: AccountId = 700;

/// One of everyone: active, suspended, admitted, gone.
fn set_up() {
	assert_ok!(Participants::propose_key(by(INTAKER), CHILD, REPLACED));
	next_block_after(RECOVERY_TERM);
	assert_ok!(Participants::propose_key(by(INTAKER), TEEN, WAITING));
	assert_ok!(Participants::register_relative(by(CLIENT), RELATIVE));
	assert_ok!(Participants::appoint(
		by(CLIENT),
		VOLUNTARY,
		Scope::ALL,
		now(),
		None
	));
	assert_ok!(represent(
		TEEN,
		PARENT,
		RepresentativeKind::Parent,
		Scope::ALL
	));
	assert_ok!(represent(
		CHILD,
		MENTOR,
		RepresentativeKind::Mentor,
		Scope::APPROVE
	));
	assert_ok!(admit(NEWCOMER, &[NEWCOMER_REGISTRAR]));
	assert_ok!(admit(GONE, &[GONE_REGISTRAR]));
	assert_ok!(Participants::remove(by(TWO_THIRDS), GONE));
	assert_ok!(Participants::suspend(by(HALF), OFFICE));
	assert_ok!(Participants::emergency_suspend(by(ANY_TWO), PRACTICE));
	set_charter(1_000);
}

/// All who have, had or never had a role, but for the motions.
fn signers() -> Vec<AccountId> {
	let mut all: Vec<_> = (INSURER..=SUPERVISOR).collect();
	all.extend(genesis().staff.into_iter().map(|member| member.account));
	all.extend([
		CLIENT,
		TEEN,
		CHILD,
		RELATIVE,
		VOLUNTARY,
		PARENT,
		MENTOR,
		WAITING,
		REPLACED,
		NEWCOMER,
		NEWCOMER_REGISTRAR,
		GONE,
		GONE_REGISTRAR,
		STRANGER,
	]);
	all
}

/// All participants that may write something.
fn writers() -> Vec<AccountId> {
	let no = [
		SUPERVISOR,
		SUPERVISOR_REGISTRAR,
		CHILD,
		WAITING,
		NEWCOMER,
		NEWCOMER_REGISTRAR,
		GONE,
		GONE_REGISTRAR,
		STRANGER,
	];
	signers()
		.into_iter()
		.filter(|who| !no.contains(who))
		.collect()
}

/// A call, and those for whom it succeeds.
type Row = (
	&'static str,
	Box<dyn Fn(AccountId) -> Call<Test>>,
	Vec<AccountId>,
);

fn row(
	name: &'static str,
	call: impl Fn(AccountId) -> Call<Test> + 'static,
	allowed: Vec<AccountId>,
) -> Row {
	(name, Box::new(call), allowed)
}

/// Each call with those for whom it succeeds. A call may depend on its sender.
fn table() -> Vec<Row> {
	let organisations = [1, 2, 3, 4, 5, 6, 7, 8, NEWCOMER];
	let until = None;
	vec![
		row(
			"admit",
			|_| Call::admit {
				account: FRESH,
				kind: OrganisationKind::CareProvider,
				code: bytes("00000700"),
				name: bytes("Zorg"),
				registrars: Default::default(),
			},
			vec![TWO_THIRDS],
		),
		row(
			"accept_charter",
			|_| Call::accept_charter { version: 2 },
			organisations.to_vec(),
		),
		row(
			"suspend",
			|_| Call::suspend { organisation: CARE },
			vec![HALF],
		),
		row(
			"reinstate",
			|_| Call::reinstate {
				organisation: OFFICE,
			},
			vec![TWO_THIRDS],
		),
		row(
			"remove",
			|_| Call::remove { organisation: CARE },
			vec![TWO_THIRDS],
		),
		row("leave", |_| Call::leave {}, organisations.to_vec()),
		row(
			"emergency_suspend",
			|_| Call::emergency_suspend { organisation: CARE },
			vec![ANY_TWO],
		),
		row(
			"ratify_suspension",
			|_| Call::ratify_suspension {
				organisation: PRACTICE,
			},
			vec![HALF],
		),
		row(
			"set_charter",
			|_| Call::set_charter {
				hash: H256::zero(),
				roles: CharterRoles::default(),
				grace: 1,
			},
			vec![TWO_THIRDS],
		),
		row(
			"set_quotas",
			|_| Call::set_quotas {
				limits: Limits::default(),
			},
			vec![TWO_THIRDS],
		),
		row(
			"enrol",
			|_| Call::enrol {
				account: FRESH,
				role: StaffRole::Registrar,
			},
			vec![INSURER, PROVIDER, CARE, CITY, AGENT],
		),
		row(
			"dismiss",
			// each its own registrar
			|who| Call::dismiss {
				account: who * 10 + 4,
			},
			vec![INSURER, PROVIDER, CARE, PRACTICE, CITY, OFFICE, AGENT],
		),
		row(
			"register_client",
			|_| Call::register_client {
				account: FRESH,
				age_class: AgeClass::Adult,
			},
			vec![14, INTAKER, REGISTRAR, OTHER_INTAKER, OTHER_REGISTRAR, 54],
		),
		row(
			"deregister_client",
			|_| Call::deregister_client { client: CLIENT },
			vec![CLIENT, INTAKER, REGISTRAR],
		),
		row(
			"deregister_client of a new key",
			|_| Call::deregister_client { client: CHILD },
			vec![REPLACED, INTAKER, REGISTRAR],
		),
		row(
			"register_relative",
			|_| Call::register_relative { account: FRESH },
			vec![CLIENT, TEEN, VOLUNTARY, PARENT],
		),
		row(
			"remove_relative",
			|_| Call::remove_relative { account: RELATIVE },
			vec![CLIENT, VOLUNTARY, RELATIVE],
		),
		row(
			"appoint",
			move |_| Call::appoint {
				account: FRESH,
				scope: Scope::ALL,
				from: 0,
				until,
			},
			vec![CLIENT],
		),
		row(
			"register_representative",
			move |_| Call::register_representative {
				client: CLIENT,
				account: FRESH,
				kind: RepresentativeKind::Mentor,
				scope: Scope::ALL,
				from: 0,
				until,
				evidence: H256::zero(),
			},
			vec![REGISTRAR, OTHER_REGISTRAR],
		),
		row(
			"end_representation of a voluntary one",
			|_| Call::end_representation {
				client: CLIENT,
				account: VOLUNTARY,
			},
			vec![CLIENT, VOLUNTARY],
		),
		row(
			"end_representation of a legal one",
			|_| Call::end_representation {
				client: TEEN,
				account: PARENT,
			},
			vec![PARENT, REGISTRAR],
		),
		row(
			"propose_key",
			|_| Call::propose_key {
				client: CLIENT,
				new_key: FRESH,
			},
			vec![INTAKER, REGISTRAR],
		),
		row("veto_key", |_| Call::veto_key {}, vec![TEEN]),
		row(
			"finish_recovery",
			|_| Call::finish_recovery { client: CHILD },
			writers(),
		),
		row(
			"set_age_class",
			|_| Call::set_age_class {
				client: TEEN,
				age_class: AgeClass::Adult,
			},
			vec![INTAKER, REGISTRAR],
		),
		row(
			"sweep_staff",
			|_| Call::sweep_staff {
				organisation: GONE,
				limit: 1,
			},
			writers(),
		),
	]
}

/// What a call comes to, without leaving anything behind.
fn outcome(call: Call<Test>, origin: RuntimeOrigin) -> Result<(), DispatchError> {
	let (told, activated) = (Told::get(), Activated::get());
	let outcome = with_transaction(|| {
		let outcome = call
			.dispatch_bypass_filter(origin)
			.map(|_| ())
			.map_err(|error| error.error);
		TransactionOutcome::Rollback(Ok::<_, DispatchError>(outcome))
	});
	Told::set(told);
	Activated::set(activated);
	outcome.expect("no deeper than one")
}

/// What the gate says about a sender and a call.
fn gate(who: AccountId, call: &Call<Test>) -> Result<(), Refusal> {
	let (_, actor) = Participants::actor(&who).ok_or(Refusal::NotAParticipant)?;
	let stands = actor
		.organisation()
		.is_none_or(|organisation| call.standing().met_by(organisation.status));
	if !stands {
		return Err(Refusal::OrganisationNotActive);
	}
	call.admitted(&actor)
}

#[test]
fn exactly_those_who_may_can() {
	run(|| {
		set_up();
		let motions = [TWO_THIRDS, HALF, ANY_TWO];
		let mut names = vec![];
		for (name, call, allowed) in table() {
			names.push(name.split(' ').next().expect("a word"));
			for origin in [RawOrigin::Root, RawOrigin::None] {
				assert_eq!(
					outcome(call(STRANGER), origin.into()),
					Err(DispatchError::BadOrigin),
					"{name}"
				);
			}
			for who in signers().into_iter().chain(motions) {
				let outcome = outcome(call(who), by(who));
				assert_eq!(
					outcome.is_ok(),
					allowed.contains(&who),
					"{name} by {who}: {outcome:?}"
				);
				if motions.contains(&who) {
					continue;
				}
				// what the gate refuses would have failed by the name to which the refusal maps
				match gate(who, &call(who)) {
					Ok(()) => {}
					Err(Refusal::RoleMayNot) => {
						assert_eq!(
							outcome,
							Err(Error::<Test>::NotAuthorized.into()),
							"{name} by {who}"
						)
					}
					Err(Refusal::NotTheClient) => {
						assert_eq!(
							outcome,
							Err(Error::<Test>::NotTheClient.into()),
							"{name} by {who}"
						)
					}
					Err(Refusal::CallClosed) => {
						assert_eq!(outcome, Err(DispatchError::BadOrigin), "{name} by {who}")
					}
					Err(_) => assert!(outcome.is_err(), "{name} by {who}"),
				}
			}
		}
		// no call was forgotten
		names.dedup();
		use frame_support::traits::GetCallName;
		assert_eq!(names.len(), Call::<Test>::get_call_names().len());
		for name in Call::<Test>::get_call_names() {
			assert!(names.contains(name), "{name} is in no row");
		}
	});
}

#[test]
fn a_refused_call_changes_nothing() {
	run(|| {
		set_up();
		for (name, call, allowed) in table() {
			for who in signers() {
				if !allowed.contains(&who) {
					let before = state();
					let refused = call(who).dispatch_bypass_filter(by(who));
					assert!(refused.is_err(), "{name} by {who}");
					let after = state();
					assert_eq!(before, after, "{name} by {who}");
				}
			}
		}
	});
}
